import { superuserOf } from '@dixian/testkit';

const NAMED_BY_THE_DATABASE =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(\+\d\d:\d\d|Z)/g;

/** All rows of all tables, by table; a row as JSON. */
export type RowsByTable = ReadonlyMap<string, readonly string[]>;

/** Reads a whole database as the superuser sees it. */
export async function rowsOfDatabase(url: string): Promise<RowsByTable> {
  const client = await superuserOf(url);
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const all = new Map<string, string[]>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT to_jsonb(t)::text AS row FROM "${name}" t`,
      );
      all.set(
        name,
        rows.map(({ row }) => row),
      );
    }
    return all;
  } finally {
    await client.end();
  }
}

/** The rows by what they say: ids and instants that the database made since `before` are those of whenever it was done. */
export function saidSince(before: RowsByTable, now: RowsByTable): Record<string, string[]> {
  const known = new Set([...before.values()].flat().flatMap((row) => row.match(NAMED_BY_THE_DATABASE) ?? []));
  const said = (row: string) =>
    row.replace(NAMED_BY_THE_DATABASE, (made) => (known.has(made) ? made : 'made since'));
  return Object.fromEntries([...now].map(([table, rows]) => [table, rows.map(said).sort()]));
}
