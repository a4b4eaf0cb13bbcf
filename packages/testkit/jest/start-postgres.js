// jest globalSetup: one PostgreSQL for the run, unless `npm test` has started one for all workspaces.
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

module.exports = async () => {
  if (process.env.DIXIAN_TEST_POSTGRES) return;
  require('./typescript-sources');
  const { startPostgres } = require('../../embedded/src/index.ts');
  const directory = mkdtempSync(path.join(tmpdir(), 'dixian-jest-'));
  const server = await startPostgres({ directory, fast: true });
  process.env.DIXIAN_TEST_POSTGRES = server.adminUrl;
  globalThis.dixianTestServer = { server, directory };
};
