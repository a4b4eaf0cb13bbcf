import { anyRow, superuserOf } from '@dixian/testkit';
import type { Client } from 'pg';
import { householdTables } from '../../src/ground/persistence/household-tables';
import type { Households } from '../running-households';

/** A connection of the superuser to the service's own database of this test. */
export function superuser({ service }: Households): Promise<Client> {
  return superuserOf(service.parts.environment.DATABASE_URL);
}

/**
 * Writes one row of a household into every table that a room keeps for households, so that a table that is added is
 * tested without a word. Every row has the household's id, and so has what it refers to: what must move together is
 * checked by the foreign keys.
 */
export async function rowInEveryTable(client: Client, householdId: string): Promise<void> {
  const { rows } = await client.query<{ code: string }>(
    'SELECT division_code AS code FROM household WHERE id = $1',
    [householdId],
  );
  const given = { household_id: householdId, division_code: rows[0]?.code ?? '' };
  for (const { table } of householdTables()) await anyRow(client, table, given, householdId);
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
