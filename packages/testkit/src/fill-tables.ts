import type { Client } from 'pg';

/**
 * Fills these tables by what `fill` does, and then makes their indexes: each built at once from all rows, where a million
 * rows in no order would each look for their place in every index. Keys stay, so that no row is there twice.
 */
export async function fillTables(
  filler: Client,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const { rows: indexes } = await filler.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index i
     WHERE indrelid = ANY ($1::regclass[])
       AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [tables],
  );
  if (indexes.length > 0) await filler.query(`DROP INDEX ${indexes.map(({ name }) => name).join(', ')}`);
  await fill();
  await filler.query("SET maintenance_work_mem = '256MB'");
  for (const { definition } of indexes) await filler.query(definition);
}
