const { join } = require('node:path');

const browser = join(__dirname, 'browser');

// One stack with the demonstration's data for all files; they run one after another, as they share it.
module.exports = {
  ...require('../jest.preset.js')(__dirname, { kind: 'browser', postgres: false }),
  globalSetup: join(browser, 'start-stack.js'),
  globalTeardown: join(browser, 'stop-stack.js'),
  maxWorkers: 1,
  testTimeout: 120_000,
};
