module.exports = {
  ...require('../../tools/jest.base.cjs'),
  displayName: 'api',
  rootDir: __dirname,
  testPathIgnorePatterns: ['\\.api\\.spec\\.ts$'],
};
