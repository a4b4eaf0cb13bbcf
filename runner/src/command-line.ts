import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demoToken } from './accounts/demo-token';
import { GraphClient } from './client/graph-client';
import { callersFolder, defaultData, variables } from './environment';
import { findRunning } from './start/data-folder';
import { StartRefused } from './start/start-refused';

const OPTIONS = { data: { type: 'string' }, as: { type: 'string' }, lang: { type: 'string' } } as const;
const TEXT = { type: 'string' } as const;

/** What a command of the shell was given. */
export interface CommandLine {
  words: string[];
  data: string;
  account: string | undefined;
  /** Values of the command's own options, by name. */
  given: Readonly<Record<string, string | undefined>>;
}

/** Reads `WORD… --as ACCOUNT --data DIR`, and the command's own options. */
function commandLine(args: readonly string[], own: readonly string[]): CommandLine {
  const options = { ...Object.fromEntries(own.map((name) => [name, TEXT])), ...OPTIONS };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const given: Record<string, string | undefined> = { ...values };
  const data = resolve(callersFolder(), given.data ?? variables().DIXIAN_DATA ?? defaultData);
  return { words: positionals, data, account: given.as, given };
}

/** A client of the running graph as the account of `--as`; refused where nothing runs. */
export async function connect({ data, account }: CommandLine): Promise<GraphClient> {
  if (!account) throw new StartRefused('Say as whom: --as ROLE@DIVISION, e.g. --as county@410526.');
  const running = findRunning(data);
  if (!running)
    throw new StartRefused('Nothing runs on this data: start it with `npm start` in another terminal.');
  return new GraphClient(running.url, await demoToken(data, account, variables().NODE_ENV));
}

/** Runs a command with options of its own, each with a value; a failure is one line and exit code 1. */
export function runCommand(
  command: (line: CommandLine) => Promise<void>,
  options: readonly string[] = [],
): void {
  // `… | head` closes the pipe when it has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  Promise.resolve()
    .then(() => command(commandLine(process.argv.slice(2), options)))
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    });
}
