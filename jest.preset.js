const path = require('node:path');

/** One jest configuration for every workspace: swc transform, workspace sources instead of builds, one PostgreSQL per run. */
module.exports = (directory) => ({
  rootDir: directory,
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      require.resolve('@swc/jest'),
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs', ignoreDynamic: false },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|chinese-days)/)'],
  moduleNameMapper: {
    '^@dixian/service-([^/]+)$': path.join(__dirname, 'services/$1/src/service.ts'),
    '^@dixian/gateway$': path.join(__dirname, 'gateway/src/index.ts'),
    '^@dixian/([^/]+)$': path.join(__dirname, 'packages/$1/src/index.ts'),
  },
  testEnvironment: 'node',
  testTimeout: 60_000,
  maxWorkers: 2,
});
