import type { Client } from 'pg';
import { householdTables } from '../../src/ground/persistence/household-tables';

interface Column {
  name: string;
  type: string;
}

/**
 * Gives other households all rows that one has in any table of a household's rows, each row with an id of its own, and
 * those that refer to one another still do. What the others had before goes.
 */
export async function cloneHousehold(client: Client, from: string, to: readonly string[]): Promise<void> {
  await client.query("SET session_replication_role = 'replica'");
  for (const { table } of householdTables()) {
    const { rows: columns } = await client.query<Column>(
      `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
       WHERE table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO'`,
      [table],
    );
    await client.query(`DELETE FROM ${table} WHERE household_id = ANY($1::uuid[])`, [to]);
    await client.query(
      `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')})
       SELECT ${columns.map(copied).join(', ')} FROM ${table} t CROSS JOIN unnest($2::uuid[]) AS target
       WHERE t.household_id = $1`,
      [from, to],
    );
  }
  await client.query("SET session_replication_role = 'origin'");
  await client.query('ANALYZE');
}

function copied({ name, type }: Column): string {
  const own = (value: string) =>
    `CASE WHEN ${value} = $1::uuid THEN target ELSE md5(${value}::text || target::text)::uuid END`;
  if (type === 'uuid') return own(`t.${name}`);
  if (type === '_uuid') return `ARRAY(SELECT ${own('each')} FROM unnest(t.${name}) AS each)`;
  if (/_key$|receipt|^subject_id$/.test(name) && type === 'text') return `t.${name} || target::text`;
  if (/_key$|receipt/.test(name) && type === 'bytea') return `t.${name} || uuid_send(target)`;
  return `t.${name}`;
}
