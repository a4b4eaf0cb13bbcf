import { testServer } from '@dixian/testkit';
import { Client } from 'pg';
import { householdTables } from '../../src/ground/persistence/household-tables';
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
 * Writes one row of a household into every table that a room keeps for households, whatever its columns, so that a table that
 * is added is tested without a word. Rules of single values are taken away first: only whose row it is matters here. Every
 * row has the household's id, and so has what it refers to: what must move together is checked by the foreign keys.
 */
export async function rowInEveryTable(client: Client, householdId: string): Promise<void> {
  await client.query("SET session_replication_role = 'replica'");
  for (const { table } of householdTables()) {
    const { rows: checks } = await client.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'`,
      [table],
    );
    for (const { name } of checks) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
    const { rows: columns } = await client.query<{ name: string; type: string; refers: boolean }>(
      `SELECT a.attname AS name, t.typname AS type,
              a.attname = 'id' OR EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = a.attrelid AND k.contype = 'f'
                AND a.attnum = ANY (k.conkey)) AS refers
       FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
       WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
         AND a.attname NOT IN ('household_id', 'division_code')
         AND (a.attnotnull AND NOT a.atthasdef OR a.attname = 'id' OR EXISTS (SELECT FROM pg_constraint k
           WHERE k.conrelid = a.attrelid AND k.contype = 'f' AND a.attnum = ANY (k.conkey)))`,
      [table],
    );
    const value = ({ name, type, refers }: { name: string; type: string; refers: boolean }) => {
      const made = refers ? 'id' : VALUES[type];
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
  for (const { table } of householdTables()) {
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
  return Object.fromEntries(householdTables().map(({ table }) => [table, [code]]));
}
