import { Client } from 'pg';
import { testServer } from './environment';

const VALUES: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: 'gen_random_uuid()::text',
  date: "date '2025-04-01'",
  int4: '1',
  int8: '1',
  int2: '1',
  numeric: '1',
  bool: 'false',
  jsonb: "'[]'",
  bytea: 'uuid_send(gen_random_uuid())',
  timestamptz: 'now()',
  _text: "'{}'",
  _uuid: "'{}'",
};

/** A connection of the superuser to the database of that URL. */
export async function superuserOf(databaseUrl: string): Promise<Client> {
  const url = new URL(testServer().adminUrl);
  url.pathname = new URL(databaseUrl).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return client;
}

/** A connection that fills that database with many rows, of which no trigger tells anybody. */
export async function fillerOf(databaseUrl: string): Promise<Client> {
  const client = await superuserOf(databaseUrl);
  await client.query("SET session_replication_role = 'replica'");
  return client;
}

/**
 * Writes one row into a table, whatever its columns: the given values where a column has that name, else any. Rules of
 * single values are taken away and references not looked at: only who may see or change the row matters here. With `id`
 * the row and everything it refers to have that id, so that rows of one household refer to each other. A row that a
 * trigger has written already stays as it is.
 */
export async function anyRow(
  superuser: Client,
  table: string,
  given: Readonly<Record<string, string>>,
  id?: string,
): Promise<void> {
  await superuser.query("SET session_replication_role = 'replica'");
  const { rows: checks } = await superuser.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('c', 'x')`,
    [table],
  );
  for (const { name } of checks) await superuser.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  const columns = await columnsOf(superuser, table);
  const chosen = columns.filter(({ name, needed, refers }) => needed || name in given || (id && refers));
  const values = chosen.map(({ name, type, refers }) => {
    if (name in given) return `'${given[name]}'`;
    const month = name === 'month' && type === 'text' ? "'2025-10'" : undefined;
    const value = id && refers ? `'${id}'` : (month ?? VALUES[type]);
    if (!value) throw new Error(`${table}.${name} is of type ${type}, of which this test knows no value`);
    return value;
  });
  await superuser.query(
    `INSERT INTO ${table} (${chosen.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${values.join(', ')})
     ON CONFLICT DO NOTHING`,
  );
}

interface Column {
  name: string;
  type: string;
  needed: boolean;
  /** Whether it is the row's id or refers to another row. */
  refers: boolean;
}

async function columnsOf(superuser: Client, table: string): Promise<Column[]> {
  const { rows } = await superuser.query<Column>(
    `SELECT a.attname AS name, t.typname AS type, a.attnotnull AND NOT a.atthasdef AS needed,
            a.attname = 'id' OR EXISTS (SELECT FROM pg_constraint k
              WHERE k.conrelid = a.attrelid AND k.contype = 'f' AND a.attnum = ANY (k.conkey)) AS refers
     FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = ''`,
    [table],
  );
  return rows;
}
