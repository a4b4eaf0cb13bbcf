// node tools/with-node.mjs oldest|newest|VERSION COMMAND…: runs a command on another Node, which npm brings.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provedNodes } from './nodes/versions.mjs';
import { root, stop } from './prepare.mjs';

const [wanted, command, ...args] = process.argv.slice(2);
if (!command) stop('node tools/with-node.mjs oldest|newest|VERSION COMMAND…');
const version = provedNodes(root)[wanted] ?? wanted;
const folder = mkdtempSync(path.join(tmpdir(), 'dixian-node-'));
try {
  process.exitCode = run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run() {
  // The package that holds the binary itself: it needs no script to be run when it is installed.
  const name = `node-${process.platform}-${process.arch}`;
  const install = ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts'];
  const npm = spawnSync(
    'npm',
    [...install, '--no-audit', '--no-fund', '--loglevel=error', `${name}@${version}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (npm.status !== 0) return 1;
  const bin = path.join(folder, 'node_modules', name, 'bin');
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
  });
  return status ?? 1;
}
