// node tools/prove-start.mjs: `npm start` on this Node until it says that it is ready, one query across departments, and the end.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './prepare.mjs';

const READY_MS = 5 * 60_000;
const QUERY =
  '{ households(first: 1) { totalCount edges { node { code loans { totalCount } obligations { totalCount } } } } }';

const data = mkdtempSync(path.join(tmpdir(), 'dixian-start-'));
const house = spawn(
  process.execPath,
  ['tools/start.mjs', '--data', data, '--port', String(await freePort())],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
);
const ended = new Promise((resolve) => house.once('exit', resolve));
try {
  await ready();
  ask();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  house.kill('SIGINT');
  const code = await ended;
  if (code !== 0) {
    console.error(`The house ended with exit code ${code}.`);
    process.exitCode = 1;
  }
  rmSync(data, { recursive: true, force: true });
}

function ready() {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('It did not become ready.')), READY_MS);
    let output = '';
    house.stdout.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      output += text;
      if (/is ready/.test(output)) resolve();
    });
    void ended.then(() => reject(new Error('It ended before it was ready.')));
    limit.unref();
  });
}

function ask() {
  const args = ['tools/run.mjs', 'graph', QUERY, '--as', 'county@410526', '--data', data];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { totalCount, edges } = JSON.parse(stdout || '{}').data?.households ?? {};
  if (status !== 0 || !(totalCount > 0) || !edges[0].node.code)
    throw new Error(`The graph answered: ${stdout}`);
  console.log(`Node ${process.version}: ${totalCount} households`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
