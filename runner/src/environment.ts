import { join } from 'node:path';
import { projectRoot } from './start/services';

/** The process's variables; nothing else of the runner reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

/** Folder of the data unless a flag or DIXIAN_DATA says otherwise. */
export const defaultData = join(projectRoot, '.dixian');

/** Where the person at the terminal stands: npm runs scripts from the root but remembers this. */
export function callersFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
