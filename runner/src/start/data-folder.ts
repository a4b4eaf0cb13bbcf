import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefused } from './start-refused';

/** Makes the data folder ready; throws StartRefused where it cannot be written. */
export function prepareDataFolder(folder: string, reset: boolean): void {
  try {
    if (reset) rmSync(join(folder, 'postgres'), { recursive: true, force: true });
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartRefused(`The folder ${folder} cannot be written; give another with --data DIR.`);
  }
}

// One folder at a time: mkdir with `recursive` never ends where a file system refuses as /proc does.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** What a running start leaves for the other commands. */
export interface RunningStart {
  url: string;
  pid: number;
  /** Process ids of the parts by title. */
  parts: Readonly<Record<string, number>>;
}

const fileIn = (folder: string) => join(folder, 'running.json');

/** Says where the graph answers, for `npm run graph` and `npm run import`. */
export function noteRunning(folder: string, running: RunningStart): void {
  writeFileSync(fileIn(folder), JSON.stringify(running));
}

/** Takes the note back. */
export function forgetRunning(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}

/** Where the graph answers; undefined when no start has noted it. */
export function findRunning(folder: string): RunningStart | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as RunningStart;
  } catch {
    return undefined;
  }
}
