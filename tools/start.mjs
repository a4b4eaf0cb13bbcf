// npm start: installs and builds if needed, then starts everything. Old Nodes must be able to read this file.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { whenParentsGo } from './parents.mjs';
import { buildIfNeeded, installIfNeeded, requireNode, root } from './prepare.mjs';

requireNode();
installIfNeeded();
buildIfNeeded();

const program = path.join(root, 'runner', 'dist', 'start-main.js');
const child = spawn(process.execPath, ['--enable-source-maps', program, ...process.argv.slice(2)], {
  cwd: root,
  // By the channel the runner notices when this process is killed.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: process.env,
});
// Ctrl-C in a terminal reaches both; a second signal to the runner does nothing more.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
whenParentsGo(() => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
