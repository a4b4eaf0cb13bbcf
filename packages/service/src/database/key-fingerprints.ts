import { keyFingerprint } from '../keys/fingerprint';
import { placeUnderKey } from '../keys/rotate-keys';
import { sealedPlaces } from '../keys/sealed-places';
import type { Database } from './database';
import { systemScope } from './scope';
import type { AnyTable } from './tables/table';

const OF_RING = 'DATA_KEYS ';

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
    ...Object.entries(DATA_KEYS?.all ?? {}).map(([id, key]) => ({ name: `${OF_RING}${id}`, key })),
  ];
}

/** Notes keys that the database does not know yet, and says which are others than it was written with. */
export async function keyProblems(database: Database, keys: readonly NamedKey[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const names = keys.map(({ name }) => name);
  const prints = keys.map(({ key }) => keyFingerprint(key));
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

/**
 * Keys of `DATA_KEYS` that the database was written with and that are not given any more, while values are sealed under
 * them. A key under which nothing is left is forgotten, so that this is looked for once.
 */
export async function missedKeys(
  database: Database,
  keys: readonly NamedKey[],
  tables: readonly AnyTable[],
): Promise<string[]> {
  const given = keys.map(({ name }) => name);
  const gone = await database.read(systemScope, (statements) =>
    statements.query<{ name: string }>(
      `SELECT name FROM key_fingerprint WHERE starts_with(name, $1) AND name <> ALL($2::text[]) ORDER BY name`,
      [OF_RING, given],
    ),
  );
  const places = sealedPlaces(tables);
  const problems: string[] = [];
  for (const { name } of gone) {
    const id = name.slice(OF_RING.length);
    const place = await placeUnderKey(database, places, id);
    if (place === undefined)
      await database.write(systemScope, (transaction) =>
        transaction.query('DELETE FROM key_fingerprint WHERE name = $1', [name]),
      );
    else
      problems.push(
        `DATA_KEYS: the key of the id ${id} is missing, and values are sealed under it (${place}): give it after the current one until the rotation has ended`,
      );
  }
  return problems;
}

function titleOf(name: string): string {
  const [variable, id] = name.split(' ');
  return id === undefined ? `${variable}: the key` : `${variable}: the key of the id ${id}`;
}

function lost(name: string): string {
  return name === 'INDEX_KEY'
    ? 'with another nobody is found again and each ledger would double every person; give the earlier key, or replace it as docs/operations.md says'
    : 'what was written under this id could not be read; give the earlier bytes, and new ones under a new id in front';
}
