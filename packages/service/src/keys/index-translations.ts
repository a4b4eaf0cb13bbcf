import type { BlindIndex, FieldCipher } from '@dixian/personal-data';
import { REWRITING, REWRITTEN } from '../database/rewriting';
import type { Statements } from '../database/statements';

/** A blind index under the key of before, and of the same text under the one that replaces it. */
export interface IndexPair {
  readonly former: Buffer;
  readonly present: Buffer;
}

/** Which key is replaced by which, by their fingerprints. */
export interface KeyExchange {
  readonly from: Buffer;
  readonly to: Buffer;
}

/** What a service makes its own indexes anew with. */
export interface IndexKeys {
  readonly former: BlindIndex;
  readonly present: BlindIndex;
  readonly cipher: FieldCipher;
  readonly exchange: KeyExchange;
}

/** Keeps what indexes become; what is known stays. */
export async function keepTranslations(
  transaction: Statements,
  pairs: readonly IndexPair[],
  { from, to }: KeyExchange,
): Promise<void> {
  await transaction.query(
    `INSERT INTO index_translation (former, present, from_key, to_key)
     SELECT DISTINCT ON (g.former) g.former, g.present, $3, $4
     FROM unnest($1::bytea[], $2::bytea[]) AS g(former, present) ON CONFLICT DO NOTHING`,
    [pairs.map(({ former }) => former), pairs.map(({ present }) => present), from, to],
  );
}

/**
 * Writes every index of the database as the key `to` has it, where its translation is known; kept images of rows, too. Only
 * those given, or all. Gives how many were written by their place.
 */
export async function translateIndexes(
  transaction: Statements,
  to: Buffer,
  only?: readonly Buffer[],
): Promise<ReadonlyMap<string, number>> {
  const places = await indexedPlaces(transaction);
  const written = new Map<string, number>();
  const chosen = only ? 'AND x.former = ANY($2::bytea[])' : '';
  const parameters = only ? [to, only] : [to];
  await transaction.query(REWRITING);
  for (const { table, column } of places) {
    const { rowCount } = await transaction.client.query(
      `UPDATE ${table} t SET ${column} = x.present FROM index_translation x
       WHERE x.to_key = $1 ${chosen} AND t.${column} = x.former`,
      parameters,
    );
    written.set(`${table}.${column}`, rowCount ?? 0);
  }
  for (const { table, column, keeper } of places.filter(({ keeper: kept }) => kept)) {
    const image = (value: string) => `'\\x' || encode(${value}, 'hex')`;
    await transaction.query(
      `UPDATE ${keeper} b SET before = jsonb_set(b.before, '{${column}}', to_jsonb(${image('x.present')}))
       FROM index_translation x
       WHERE x.to_key = $1 ${chosen} AND b.table_name = '${table}' AND b.before->>'${column}' = ${image('x.former')}`,
      parameters,
    );
  }
  await transaction.query(REWRITTEN);
  return written;
}

interface IndexedPlace {
  readonly table: string;
  readonly column: string;
  /** The table that keeps its rows as they were. */
  readonly keeper: string | null;
}

// By their names: a test finds columns of bytes that are named otherwise.
function indexedPlaces(transaction: Statements): Promise<IndexedPlace[]> {
  return transaction.query<IndexedPlace>(
    `SELECT c.table_name AS table, c.column_name AS column,
            (SELECT 'import_before' WHERE to_regclass('import_before') IS NOT NULL
               AND EXISTS (SELECT FROM information_schema.columns l WHERE l.table_schema = 'public'
                 AND l.table_name = c.table_name AND l.column_name = 'loaded_by')) AS keeper
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.udt_name = 'bytea'
       AND c.column_name ~ '_(index|end)$' ORDER BY 1, 2`,
  );
}

/** Fingerprint of the index key that the database is written with; undefined where it has none yet. */
export async function presentIndexKey(transaction: Statements): Promise<Buffer | undefined> {
  const [row] = await transaction.query<{ fingerprint: Buffer }>(
    `SELECT fingerprint FROM key_fingerprint WHERE name = 'INDEX_KEY'`,
  );
  return row?.fingerprint;
}
