const preset = require('../jest.preset.js');

module.exports = {
  ...preset(__dirname, { postgres: false }),
  testMatch: ['<rootDir>/**/*.test.ts'],
};
