module.exports = { ...require('../../tools/jest.base.cjs'), displayName: 'vietnamese', rootDir: __dirname };
