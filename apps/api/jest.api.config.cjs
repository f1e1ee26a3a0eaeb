module.exports = {
  ...require('../../tools/jest.base.cjs'),
  displayName: 'api on PostgreSQL',
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.api.spec.ts'],
  maxWorkers: 2,
  testTimeout: 30_000,
  globalSetup: '<rootDir>/src/platform/testing/start-database.mjs',
  globalTeardown: '<rootDir>/src/platform/testing/stop-database.mjs',
};
