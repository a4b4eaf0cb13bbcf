const { existsSync } = require('node:fs');
const path = require('node:path');

const testkit = path.join(__dirname, 'packages/testkit/jest');

// What a test needs stands in its file's name, and each kind has its command: `npm test` runs the quick ones, `npm run
// test:long` those that kill or restart processes or send storms, `npm run test:redis` and `npm run test:browser` those that need one.
const KINDS = {
  quick: ['<rootDir>/{src,test}/**/*.test.ts', '!**/*.{long,redis}.test.ts'],
  long: ['<rootDir>/{src,test}/**/*.long.test.ts'],
  redis: ['<rootDir>/{src,test}/**/*.redis.test.ts'],
  browser: ['<rootDir>/browser/**/*.test.ts'],
};

/**
 * One jest configuration for every workspace: swc transform, workspace sources instead of builds.
 * A workspace with a `test/` folder, or `{ postgres: true }`, has one PostgreSQL per run; pure packages start none.
 */
module.exports = (
  directory,
  { kind = 'quick', postgres = existsSync(path.join(directory, 'test')) } = {},
) => ({
  rootDir: directory,
  testMatch: KINDS[kind],
  transform: {
    '/node_modules/(?!(jose|chinese-days)/).+\\.c?js$': path.join(testkit, 'native-transform.js'),
    '/(packages|services|gateway|runner)/([^/]+/)?src/(?!.+\\.test\\.ts$).+\\.ts$': path.join(
      testkit,
      'native-transform.js',
    ),
    '^.+\\.(ts|js|mjs)$': [
      require.resolve('@swc/jest'),
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs', ignoreDynamic: false },
      },
    ],
  },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^@dixian/service-([^/]+)$': path.join(__dirname, 'services/$1/src/service.ts'),
    '^@dixian/gateway$': path.join(__dirname, 'gateway/src/index.ts'),
    '^@dixian/([^/]+)$': path.join(__dirname, 'packages/$1/src/index.ts'),
  },
  testEnvironment: path.join(testkit, 'environment.js'),
  // Long suites start whole installations, on machines that do other things as well: no limit of theirs may be speed alone.
  testTimeout: kind === 'long' ? 600_000 : 120_000,
  maxWorkers: 2,
  reporters: ['default', [path.join(testkit, 'results-reporter.js'), { kind }]],
  ...(postgres && {
    globalSetup: path.join(testkit, 'start-postgres.js'),
    globalTeardown: path.join(testkit, 'stop-postgres.js'),
  }),
});
