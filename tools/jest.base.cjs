const { join } = require('node:path');
const libs = join(__dirname, '..', 'libs');

module.exports = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '^@ky-yeu/(contracts|rules|vietnamese)/(.*)$': `${libs}/$1/src/$2` },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
