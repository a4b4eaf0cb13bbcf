// Starts `npm start` as built, with the demonstration's data on a fixed day, and waits until it says that it is ready.
const { spawn } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { createServer } = require('node:net');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const program = join(__dirname, '..', '..', 'runner', 'dist', 'start-main.js');
const LONGEST_START_MS = 600_000;

module.exports = async () => {
  // Who writes tests has a stack already, and says where its data lie.
  if (process.env.DIXIAN_TEST_WORKBENCH) return;
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'dixian-browser-'));
  // A process for each department, so that one can be halted.
  const flags = ['--data', data, '--port', port, '--now', '2025-12-05', '--separate'];
  const stack = spawn(process.execPath, [program, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NIGHTLY_JOBS: 'off' },
  });
  globalThis.dixianStack = { stack, data };
  await ready(stack);
  process.env.DIXIAN_TEST_WORKBENCH_DATA = data;
  process.env.DIXIAN_TEST_WORKBENCH = `http://127.0.0.1:${port}`;
};

function ready(stack) {
  return new Promise((resolve, reject) => {
    let said = '';
    const limit = setTimeout(() => reject(new Error(`not ready in time:\n${said}`)), LONGEST_START_MS);
    for (const stream of [stack.stdout, stack.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        if (!said.includes('Ctrl-C stops')) return;
        clearTimeout(limit);
        resolve();
      });
    }
    stack.once('exit', (code) => reject(new Error(`the stack ended with ${code}:\n${said}`)));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}
