import { testServer } from '@dixian/testkit';
import { Client } from 'pg';
import { HOUSEHOLD_TABLES } from '../../src/persistence/household-tables';
import type { Households } from '../running-households';

const VALUES: Record<string, string> = {
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

/** A connection of the superuser to the service's own database of this test. */
export async function superuser({ service }: Households): Promise<Client> {
  const url = new URL(testServer().adminUrl);
  url.pathname = new URL(service.parts.environment.DATABASE_URL).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return client;
}

/**
 * Writes one row of a household into every table that HOUSEHOLD_TABLES names, whatever its columns, so that a table that
 * is added is tested without a word. Rules of single values are taken away first: only whose row it is matters here.
 */
export async function rowInEveryTable(client: Client, householdId: string): Promise<void> {
  await client.query("SET session_replication_role = 'replica'");
  for (const table of HOUSEHOLD_TABLES) {
    const { rows: checks } = await client.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'`,
      [table],
    );
    for (const { name } of checks) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
    const { rows: columns } = await client.query<{ name: string; type: string }>(
      `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
       WHERE table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL AND is_generated = 'NEVER'
         AND column_name NOT IN ('household_id', 'division_code')`,
      [table],
    );
    const value = ({ name, type }: { name: string; type: string }) => {
      const made = VALUES[type];
      if (!made) throw new Error(`${table}.${name} is of type ${type}, of which this test knows no value`);
      return made;
    };
    await client.query(
      `INSERT INTO ${table} (household_id, division_code${columns.map(({ name }) => `, ${name}`).join('')})
       SELECT id, division_code${columns.map((column) => `, ${value(column)}`).join('')} FROM household WHERE id = $1`,
      [householdId],
    );
  }
  await client.query("SET session_replication_role = 'origin'");
}

/** How many rows each of the tables has of a household, by division code. */
export async function divisionsByTable(
  client: Client,
  householdId: string,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of HOUSEHOLD_TABLES) {
    const { rows } = await client.query<{ code: string }>(
      `SELECT DISTINCT division_code AS code FROM ${table} WHERE household_id = $1 ORDER BY 1`,
      [householdId],
    );
    found[table] = rows.map(({ code }) => code);
  }
  return found;
}

/** The same division in every table. */
export function everywhere(code: string): Record<string, string[]> {
  return Object.fromEntries(HOUSEHOLD_TABLES.map((table) => [table, [code]]));
}
