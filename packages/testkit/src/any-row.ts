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

/**
 * Writes one row into a table, whatever its columns: the given values where a column has that name, else any. Rules of
 * single values are taken away and references not looked at: only who may see or change the row matters here.
 */
export async function anyRow(
  superuser: Client,
  table: string,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  await superuser.query("SET session_replication_role = 'replica'");
  const { rows: checks } = await superuser.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('c', 'x')`,
    [table],
  );
  for (const { name } of checks) await superuser.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  const { rows: columns } = await superuser.query<{ name: string; type: string; needed: boolean }>(
    `SELECT column_name AS name, udt_name AS type, is_nullable = 'NO' AND column_default IS NULL AS needed
     FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO'`,
    [table],
  );
  const chosen = columns.filter(({ name, needed }) => needed || name in given);
  const values = chosen.map(({ name, type }) => {
    const value = name in given ? `'${given[name]}'` : VALUES[type];
    if (!value) throw new Error(`${table}.${name} is of type ${type}, of which this test knows no value`);
    return value;
  });
  await superuser.query(
    `INSERT INTO ${table} (${chosen.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${values.join(', ')})`,
  );
}
