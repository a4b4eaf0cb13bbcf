import { type FieldCipher, keyPrefixes, UnreadableField } from '@dixian/personal-data';
import type { Database } from '../database/database';
import { REWRITING } from '../database/rewriting';
import { systemScope } from '../database/scope';
import type { Statements } from '../database/statements';
import type { SealedPlace } from './sealed-places';

/** What became of the values of one place. */
export interface Rotated {
  readonly place: string;
  readonly rewritten: number;
  /** Values that no key of the ring opens; they stay as they are. */
  readonly unreadable: number;
}

// Pieces of files are 64 KB each.
const BATCH = 200;

/**
 * Seals anew, under the current key, what stands under an earlier one: a batch in a transaction, so that a kill loses one
 * batch and what is done stays done. Nothing waits for it: rows that others hold come with the next pass.
 */
export async function rotateKeys(
  database: Database,
  cipher: FieldCipher,
  places: readonly SealedPlace[],
  goesOn: () => boolean = () => true,
): Promise<Rotated[]> {
  const told: Rotated[] = [];
  for (const place of places) told.push(await rotatePlace(database, cipher, place, goesOn));
  return told;
}

async function rotatePlace(
  database: Database,
  cipher: FieldCipher,
  place: SealedPlace,
  goesOn: () => boolean,
): Promise<Rotated> {
  let rewritten = 0;
  let unreadable = 0;
  let after: unknown[] | undefined;
  while (goesOn()) {
    const batch = await database.write(systemScope, async (transaction) => {
      await transaction.query(REWRITING);
      const rows = await earlierValues(transaction, cipher, place, after);
      const anew = rows.flatMap((row) => sealedAnew(cipher, place, row) ?? []);
      if (anew.length > 0) await writeAnew(transaction, place, anew);
      return { last: rows.at(-1)?.keys, read: rows.length, written: anew.length };
    });
    rewritten += batch.written;
    unreadable += batch.read - batch.written;
    after = batch.last;
    if (after === undefined) break;
  }
  return { place: place.title, rewritten, unreadable };
}

interface EarlierValue {
  keys: string[];
  of: string[];
  value: Buffer;
}

function earlierValues(
  transaction: Statements,
  cipher: FieldCipher,
  { table, value, where, keys, of }: SealedPlace,
  after: readonly unknown[] | undefined,
): Promise<EarlierValue[]> {
  const prefix = cipher.currentPrefix;
  const names = keys.map(({ name }) => name).join(', ');
  const from = keys.map(({ type }, at) => `$${at + 2}::${type}`).join(', ');
  const texts = (columns: readonly string[]) =>
    `ARRAY[${columns.map((sql) => `(${sql})::text`).join(', ')}]::text[]`;
  return transaction.query<EarlierValue>(
    `SELECT ${texts(keys.map(({ name }) => name))} AS keys, ${texts(of)} AS of, ${value} AS value FROM ${table}
     WHERE ${where} AND substr(${value}, 1, ${prefix.length}) <> $1 ${after ? `AND (${names}) > (${from})` : ''}
     ORDER BY ${names} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
    [prefix, ...(after ?? [])],
  );
}

interface WrittenAnew {
  keys: string[];
  value: Buffer;
}

function sealedAnew(cipher: FieldCipher, place: SealedPlace, row: EarlierValue): WrittenAnew | undefined {
  try {
    return { keys: row.keys, value: cipher.sealedAnew(row.value, place.name?.(...row.of)) };
  } catch (error) {
    if (error instanceof UnreadableField) return undefined;
    throw error;
  }
}

async function writeAnew(
  transaction: Statements,
  { table, set, keys }: SealedPlace,
  rows: readonly WrittenAnew[],
): Promise<void> {
  const columns = keys.map(({ name }, at) => ({ name, values: rows.map((row) => row.keys[at]) }));
  const types = keys.map(({ type }, at) => `$${at + 2}::${type}[]`).join(', ');
  await transaction.query(
    `UPDATE ${table} SET ${set('g.anew')}
     FROM unnest($1::bytea[], ${types}) AS g(anew, ${columns.map((_, at) => `k${at}`).join(', ')})
     WHERE ${columns.map(({ name }, at) => `${table}.${name} = g.k${at}`).join(' AND ')}`,
    [rows.map(({ value }) => value), ...columns.map(({ values }) => values)],
  );
}

/** The first place that has a value under the key of that id; undefined where the key can go. */
export async function placeUnderKey(
  database: Database,
  places: readonly SealedPlace[],
  id: string,
): Promise<string | undefined> {
  const prefixes = keyPrefixes(id);
  return database.write(systemScope, async (transaction) => {
    await transaction.query(REWRITING);
    for (const { title, table, value, where } of places) {
      const found = await transaction.query(
        `SELECT FROM ${table} WHERE ${where} AND substr(${value}, 1, ${id.length + 2}) = ANY($1::bytea[]) LIMIT 1`,
        [prefixes],
      );
      if (found.length > 0) return title;
    }
    return undefined;
  });
}
