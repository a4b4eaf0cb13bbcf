import type { Client } from 'pg';

/** A database as it was made: what stands in it from the beginning, and up to which transaction it was changed. */
export interface AsMade {
  readonly upTo: string;
  /** Which database this is: another may have been put in its place under its name. */
  readonly id: string;
  /** How much is defined in it. */
  readonly definitions: string;
  /** Rows of each table that was not made empty. */
  readonly rows: ReadonlyMap<string, number>;
  /** Last values of its sequences. */
  readonly sequences: ReadonlyMap<string, string | null>;
}

/** Takes down how a database is made, on a connection of the superuser. */
export async function asMade(client: Client): Promise<AsMade> {
  const rows = new Map<string, number>();
  for (const { table } of await filledTables(client)) rows.set(table, await countRows(client, table));
  const upTo = await transactionId(client);
  const { count } = await definitionsOf(client, upTo);
  return {
    upTo,
    id: await databaseId(client),
    definitions: count,
    rows,
    sequences: await sequencesOf(client),
  };
}

/**
 * Empties a database, so that it is as it was made. Undefined where more was changed than rows, as by a test that takes
 * constraints away, gathers statistics, changes what migrations have written or puts another database in its place: then it
 * is of no more use.
 */
export async function madeClean(client: Client, made: AsMade): Promise<AsMade | undefined> {
  if ((await databaseId(client)) !== made.id) return undefined;
  const { count, altered } = await definitionsOf(client, made.upTo);
  if (altered || count !== made.definitions) return undefined;
  const filled = (await filledTables(client)).filter(({ table }) => !made.rows.has(table));
  await client.query("SET session_replication_role = 'replica'");
  await emptyTables(client, filled);
  for (const [table, count] of made.rows) {
    if ((await countRows(client, table)) !== count) return undefined;
    if (await isChanged(client, table, made.upTo)) return undefined;
  }
  for (const [sequence, value] of await sequencesOf(client)) {
    const before = made.sequences.get(sequence);
    if (before === undefined) await client.query(`DROP SEQUENCE ${sequence}`);
    else if (before === null && value !== null) await client.query(`ALTER SEQUENCE ${sequence} RESTART`);
    else if (before !== value) await client.query('SELECT setval($1::regclass, $2)', [sequence, before]);
  }
  return { ...made, upTo: await transactionId(client) };
}

const SYSTEM = `('pg_catalog', 'information_schema', 'pg_toast')`;

interface FilledTable {
  readonly table: string;
  readonly bytes: number;
}

async function filledTables(client: Client): Promise<FilledTable[]> {
  const { rows } = await client.query<FilledTable>(
    `SELECT * FROM (SELECT c.oid::regclass::text AS "table", pg_relation_size(c.oid)::float8 AS bytes
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND n.nspname NOT IN ${SYSTEM}) AS t
     WHERE bytes > 0`,
  );
  return rows;
}

// A new file for a table and each of its indexes takes longer than to delete some rows.
const SMALL = 10 * 8192;

async function emptyTables(client: Client, tables: readonly FilledTable[]): Promise<void> {
  const small = tables.filter(({ bytes }) => bytes <= SMALL);
  const large = tables.filter(({ bytes }) => bytes > SMALL);
  const statements = small.map(({ table }) => `DELETE FROM ${table}`);
  if (large.length > 0) statements.push(`TRUNCATE ${large.map(({ table }) => table).join(', ')} CASCADE`);
  if (statements.length > 0) await client.query(statements.join(';\n'));
}

async function countRows(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return rows[0]?.count ?? 0;
}

async function isChanged(client: Client, table: string, since: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM ${table} WHERE xmin::text::bigint >= $1::bigint LIMIT 1`,
    [since],
  );
  return rowCount !== 0;
}

// Whatever is defined is a row of one of these, with the transaction that defined it; of which relation, in some.
const CATALOGUES = {
  pg_class: 'oid',
  pg_attribute: 'attrelid',
  pg_attrdef: 'adrelid',
  pg_trigger: 'tgrelid',
  pg_constraint: 'conrelid',
  pg_policy: 'polrelid',
  pg_rewrite: 'ev_class',
  pg_statistic: 'starelid',
  pg_proc: '0',
  pg_type: '0',
  pg_default_acl: '0',
  pg_extension: '0',
} as const;

// BullMQ makes a sequence for each queue, and states a table again at each start.
const MADE_BY_USE = 'dixian_queue';

async function definitionsOf(client: Client, since: string): Promise<{ count: string; altered: boolean }> {
  const each = Object.entries(CATALOGUES).map(
    ([catalogue, relation]) =>
      `SELECT count(*) AS rows, coalesce(bool_or(xmin::text::bigint >= $1::bigint), false) AS changed
       FROM ${catalogue} WHERE ${relation} NOT IN (SELECT oid FROM used)`,
  );
  const { rows } = await client.query<{ count: string; altered: boolean }>(
    `WITH used AS MATERIALIZED (SELECT oid FROM pg_class WHERE relnamespace = to_regnamespace($2)),
          catalogue AS (${each.join(' UNION ALL ')})
     SELECT string_agg(rows::text, ' ') AS count, bool_or(changed)
       OR EXISTS (SELECT FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
                  WHERE d.datname = current_database()) AS altered
     FROM catalogue`,
    [since, MADE_BY_USE],
  );
  return rows[0] ?? { count: '', altered: true };
}

async function sequencesOf(client: Client): Promise<Map<string, string | null>> {
  const { rows } = await client.query<{ sequence: string; value: string | null }>(
    `SELECT format('%I.%I', schemaname, sequencename) AS sequence, last_value::text AS value FROM pg_sequences`,
  );
  return new Map(rows.map(({ sequence, value }) => [sequence, value]));
}

async function transactionId(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>('SELECT pg_current_xact_id()::text AS id');
  return rows[0]?.id ?? '0';
}

async function databaseId(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT oid::text AS id FROM pg_database WHERE datname = current_database()',
  );
  return rows[0]?.id ?? '';
}
