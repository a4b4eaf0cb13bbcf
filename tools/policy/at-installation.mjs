import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './successor.mjs';

/** Asks the graph of an installation; that is the runner's, with options of its own. */
export function atInstallation(project, args) {
  const program = join(project, 'runner', 'dist', 'policy-main.js');
  if (!existsSync(program)) throw new Failure('The project is not built yet: run npm run build first.');
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], { stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
