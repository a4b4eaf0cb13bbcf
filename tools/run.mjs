// node tools/run.mjs NAME ARGS…: runs a built command of the runner (npm run token, graph, import, export, template, backup, restore).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { requireNode, root, stop } from './prepare.mjs';

requireNode();
const [name, ...args] = process.argv.slice(2);
const program = path.join(root, 'runner', 'dist', `${name}-main.js`);
if (!existsSync(program)) stop('The project is not built yet: run `npm start` once.');
const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
  cwd: root,
  stdio: 'inherit',
});
child.on('exit', (code) => process.exit(code ?? 1));
