// jest globalTeardown: stops what globalSetup started.
const { rmSync } = require('node:fs');

module.exports = async () => {
  const { server, directory } = globalThis.dixianTestServer ?? {};
  await server?.stop();
  if (directory) rmSync(directory, { recursive: true, force: true });
};
