import { createHash } from 'node:crypto';
import type { Database } from './database';
import { systemScope } from './scope';

/** A key as it is configured: its name, or that of its list and its id. */
export interface NamedKey {
  /** `INDEX_KEY`, or `DATA_KEYS k1`. */
  name: string;
  key: Buffer;
}

/** The keys of a configuration that data is kept under. */
export function keysOf(environment: {
  DATA_KEYS?: { all: Readonly<Record<string, Buffer>> } | undefined;
  INDEX_KEY?: Buffer;
}): NamedKey[] {
  const { INDEX_KEY, DATA_KEYS } = environment;
  return [
    ...(INDEX_KEY ? [{ name: 'INDEX_KEY', key: INDEX_KEY }] : []),
    ...Object.entries(DATA_KEYS?.all ?? {}).map(([id, key]) => ({ name: `DATA_KEYS ${id}`, key })),
  ];
}

/** Notes keys that the database does not know yet, and says which are others than it was written with. */
export async function keyProblems(database: Database, keys: readonly NamedKey[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const names = keys.map(({ name }) => name);
  const prints = keys.map(({ key }) => fingerprintOf(key));
  const rows = await database.write(systemScope, async (transaction) => {
    await transaction.query(
      `INSERT INTO key_fingerprint (name, fingerprint) SELECT * FROM unnest($1::text[], $2::bytea[])
       ON CONFLICT DO NOTHING`,
      [names, prints],
    );
    return transaction.query<{ name: string; fingerprint: Buffer }>(
      'SELECT name, fingerprint FROM key_fingerprint WHERE name = ANY($1::text[])',
      [names],
    );
  });
  const known = new Map(rows.map(({ name, fingerprint }) => [name, fingerprint]));
  return names
    .filter((name, index) => !known.get(name)?.equals(prints[index] as Buffer))
    .map((name) => `${titleOf(name)} is not the one that this database was written with: ${lost(name)}`);
}

function titleOf(name: string): string {
  const [variable, id] = name.split(' ');
  return id === undefined ? `${variable}: the key` : `${variable}: the key of the id ${id}`;
}

function lost(name: string): string {
  return name === 'INDEX_KEY'
    ? 'with another nobody is found again and each ledger would double every person; give the earlier key'
    : 'what was written under this id could not be read; give the earlier bytes, and new ones under a new id in front';
}

// Of 32 random bytes: nothing of the key can be told from it.
function fingerprintOf(key: Buffer): Buffer {
  return createHash('sha256').update('dixian key fingerprint').update(key).digest().subarray(0, 16);
}
