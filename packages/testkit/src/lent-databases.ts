import { dropDatabase } from '@dixian/embedded';
import { Client } from 'pg';
import { type AsMade, asMade, madeClean } from './clean-database';
import { testServer } from './environment';

interface Kept {
  readonly name: string;
  readonly made: AsMade;
  readonly uses: number;
}

// Making a database takes longer than most tests run, so those given back by one file of a worker serve the next. The
// rows and catalogue entries that a file leaves behind are dead weight in it, so none serves for ever.
const kept = new Map<string, Kept[]>();
const USES = 20;

/**
 * Lends a database of that name: one that was given back, emptied, or a new one, which `make` makes. `what` says what they
 * have in common. Returns how to give it back, after which nobody can reach it by that name.
 */
export async function lendDatabase(
  what: string,
  database: string,
  make: () => Promise<unknown>,
): Promise<() => Promise<void>> {
  // A file may turn to a server of its own.
  const of = `${what} on ${testServer().adminUrl}`;
  const { made, uses } = (await lentAgain(of, database)) ?? (await lentNew(database, make));
  return () => takeBack(of, { name: database, made, uses });
}

async function lentNew(database: string, make: () => Promise<unknown>): Promise<Omit<Kept, 'name'>> {
  await make();
  return { made: await within(database, asMade), uses: 1 };
}

async function lentAgain(of: string, database: string): Promise<Omit<Kept, 'name'> | undefined> {
  for (let one = kept.get(of)?.pop(); one; one = kept.get(of)?.pop()) {
    const { name, made, uses } = one;
    await within('postgres', (client) => client.query(`ALTER DATABASE ${name} RENAME TO ${database}`));
    // One that a test has closed to everybody cannot be entered any more.
    const clean = await within(database, (client) => madeClean(client, made)).catch(() => undefined);
    if (clean) return { made: clean, uses: uses + 1 };
    await dropDatabase(testServer(), database);
  }
  return undefined;
}

// Under another name, what a file has left running does not find it again.
async function takeBack(of: string, { name, made, uses }: Kept): Promise<void> {
  const away = name.replace(/^test/, 'kept');
  if (uses < USES && (await within('postgres', (client) => renamed(client, name, away)))) {
    kept.set(of, [...(kept.get(of) ?? []), { name: away, made, uses }]);
  } else await dropDatabase(testServer(), name);
}

async function renamed(client: Client, name: string, to: string): Promise<boolean> {
  await client.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [
    name,
  ]);
  // Where somebody connects again at this moment, or a test has dropped it, it is not used again.
  return client.query(`ALTER DATABASE ${name} RENAME TO ${to}`).then(
    () => true,
    () => false,
  );
}

async function within<T>(database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const url = new URL(testServer().adminUrl);
  url.pathname = `/${database}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
