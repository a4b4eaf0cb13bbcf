import { parseArgs } from 'node:util';
import { parsePlainDate } from '@dixian/calendar';
import { StartRefused } from './start-refused';

/** How `npm start` runs. Each flag has an environment variable of the same meaning; the flag wins. */
export interface RunOptions {
  /** Port of the gateway; DIXIAN_PORT, default 4000. */
  port: number;
  /** Folder of the data; DIXIAN_DATA, default `.dixian` in the project. */
  data: string;
  /** The day the system counts as today; DIXIAN_NOW, default the real day. */
  now: string | undefined;
  /** Start without demo data; DIXIAN_EMPTY=1. */
  empty: boolean;
  /** Delete the data folder first; DIXIAN_RESET=1. */
  reset: boolean;
  /** One process for each service instead of one for all; DIXIAN_SEPARATE=1. */
  separate: boolean;
  /** A training installation beside the real one, every page of it marked; DIXIAN_PRACTICE=1. */
  practice: boolean;
}

const FLAGS = {
  port: { type: 'string' },
  data: { type: 'string' },
  now: { type: 'string' },
  empty: { type: 'boolean' },
  reset: { type: 'boolean' },
  separate: { type: 'boolean' },
  practice: { type: 'boolean' },
} as const;

/** Reads flags and variables; throws StartRefused with one clear line where one cannot be used. */
export function runOptions(
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
  defaultData: string,
): RunOptions {
  const flags = parseFlags(args);
  const practice = flags.practice ?? variables.DIXIAN_PRACTICE === '1';
  // A training installation shares neither port nor data with what stands beside it.
  const given = practice ? {} : variables;
  const port = Number(flags.port ?? given.DIXIAN_PORT ?? (practice ? 4100 : 4000));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartRefused('--port takes a number from 1 to 65535.');
  }
  const now = flags.now ?? variables.DIXIAN_NOW;
  if (now !== undefined && !parsePlainDate(now)) throw new StartRefused('--now takes a date, YYYY-MM-DD.');
  return {
    port,
    now,
    data: flags.data ?? given.DIXIAN_DATA ?? (practice ? `${defaultData}-practice` : defaultData),
    empty: flags.empty ?? variables.DIXIAN_EMPTY === '1',
    reset: flags.reset ?? variables.DIXIAN_RESET === '1',
    separate: flags.separate ?? variables.DIXIAN_SEPARATE === '1',
    practice,
  };
}

/** Refuses in production what belongs to a demonstration, by name, before anything is touched. */
export function refuseInProduction(options: RunOptions, nodeEnvironment: string | undefined): void {
  if (nodeEnvironment !== 'production') return;
  const refused = [
    'the local issuer and its demo accounts',
    'the embedded PostgreSQL',
    ...(options.now === undefined ? [] : ['--now, DIXIAN_NOW']),
    ...(options.empty ? [] : ['demo data (without --empty)']),
    ...(options.reset ? ['--reset, DIXIAN_RESET'] : []),
  ];
  throw new StartRefused(
    `NODE_ENV=production: \`npm start\` is the demonstration and is refused, with ${refused.join(', ')}. ` +
      'Production runs by docker compose, or by main.js of the gateway and of each service (README, docs/operations.md).',
  );
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    throw new StartRefused(
      `${(error as Error).message.split('.')[0]}. Flags: --port N, --data DIR, --now DATE, --empty, --reset, --separate, --practice.`,
    );
  }
}
