import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { demoToken } from './accounts/demo-token';
import { givenGateway } from './client/given-gateway';
import { GraphClient } from './client/graph-client';
import { callersFolder, defaultData, variables } from './environment';
import { findRunning } from './start/data-folder';
import { StartRefused } from './start/start-refused';

const TEXT = { type: 'string' } as const;
const OPTIONS = { data: TEXT, as: TEXT, lang: TEXT, gateway: TEXT };
const LIST = { type: 'string', multiple: true } as const;
const FLAG = { type: 'boolean' } as const;

/** What a command of the shell was given. */
export interface CommandLine {
  words: string[];
  data: string;
  account: string | undefined;
  /** Values of the command's own options, by name. */
  given: Readonly<Record<string, string | undefined>>;
  /** Its options without a value that were given. */
  flags: ReadonlySet<string>;
  /** Values of its options that may be given several times. */
  lists: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Options of a command beyond those with one value. */
interface FurtherOptions {
  flags?: readonly string[];
  lists?: readonly string[];
}

/** Reads `WORD… --as ACCOUNT --data DIR`, and the command's own options. */
function commandLine(
  args: readonly string[],
  own: readonly string[],
  { flags = [], lists = [] }: FurtherOptions,
): CommandLine {
  const options: NonNullable<ParseArgsConfig['options']> = {
    ...Object.fromEntries(own.map((name) => [name, TEXT])),
    ...Object.fromEntries(flags.map((name) => [name, FLAG])),
    ...Object.fromEntries(lists.map((name) => [name, LIST])),
    ...OPTIONS,
  };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const entries = Object.entries(values);
  const given = Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  ) as Record<string, string | undefined>;
  const data = resolve(callersFolder(), given.data ?? variables().DIXIAN_DATA ?? defaultData);
  return {
    words: positionals,
    data,
    account: given.as,
    given,
    flags: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
    lists: Object.fromEntries(
      entries.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : [])),
    ),
  };
}

/** A client of the running graph as the account of `--as`, or of `--gateway` with the token in DIXIAN_TOKEN; refused where nothing runs. */
export async function connect({ data, account, given }: CommandLine): Promise<GraphClient> {
  const gateway = given.gateway ?? variables().DIXIAN_GATEWAY;
  if (gateway) return givenGateway(gateway, variables().DIXIAN_TOKEN);
  if (!account) throw new StartRefused('Say as whom: --as ROLE@DIVISION, e.g. --as county@410526.');
  const running = findRunning(data);
  if (!running)
    throw new StartRefused('Nothing runs on this data: start it with `npm start` in another terminal.');
  return new GraphClient(running.url, await demoToken(data, account, variables().NODE_ENV));
}

/** Runs a command with options of its own, each with a value, and further ones; a failure is one line and exit code 1. */
export function runCommand(
  command: (line: CommandLine) => Promise<void>,
  options: readonly string[] = [],
  further: FurtherOptions = {},
): void {
  // `… | head` closes the pipe when it has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  Promise.resolve()
    .then(() => command(commandLine(process.argv.slice(2), options, further)))
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    });
}
