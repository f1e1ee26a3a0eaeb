module.exports = { ...require('../../tools/jest.base.cjs'), displayName: 'rules', rootDir: __dirname };
