import { join, resolve } from 'node:path';
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

/** The variables that the gateway is given some of; a file is meant from where the person stands. */
export function gatewaySettings(): NodeJS.ProcessEnv {
  const { PERSISTED_MANIFEST, ...others } = process.env;
  return {
    ...others,
    ...(PERSISTED_MANIFEST && { PERSISTED_MANIFEST: resolve(callersFolder(), PERSISTED_MANIFEST) }),
  };
}
