import type { RequestContext } from '@dixian/service';

/**
 * The rows of each key, e.g. the members of a household: one statement for all keys that a request asks of `name`.
 * `sql` takes the keys as $1, `parameters` from $2, and gives each row its key as "rowKey", in order.
 */
export async function rowsOfEach<Row extends object>(
  context: RequestContext,
  name: string,
  sql: string,
  key: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const loader = context.loader<string, Row[]>(name, async (keys) => {
    const rows = await context.db.read(context.scope, (statements) =>
      statements.query<Row & { rowKey: string }>(sql, [keys, ...parameters]),
    );
    const byKey = new Map<string, Row[]>(keys.map((each) => [each, []]));
    for (const row of rows) byKey.get(row.rowKey)?.push(row);
    return keys.map((each) => byKey.get(each));
  });
  return (await loader.load(key)) ?? [];
}
