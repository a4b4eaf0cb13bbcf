import { isEntityId } from '@dixian/graph';
import type DataLoader from 'dataloader';
import type { RequestContext } from '../graphql/request-context';
import { preparedName } from './prepared-name';

/**
 * The one row of each key, e.g. the insurance of a person: one statement for all keys that a request asks of `name`.
 * `sql` takes the keys as $1, `parameters` from $2, and gives each row its key as "rowKey". A key that can be no id, as of
 * an entity that somebody made up, has no row.
 */
export function rowPerKey<Row extends object>(
  context: RequestContext,
  name: string,
  sql: string,
  parameters: readonly unknown[] = [],
): DataLoader<string, Row | undefined> {
  return context.loader<string, Row>(name, async (keys) => {
    const rows = await context.db.read(context.scope, (statements) =>
      statements.query<Row & { rowKey: string }>(sql, [keysFor(sql, keys), ...parameters], preparedName(sql)),
    );
    const byKey = new Map(rows.map((row) => [row.rowKey, row]));
    return keys.map((key) => byKey.get(key));
  });
}

// Only where keys are ids: codes and names are looked up as they are.
function keysFor(sql: string, keys: readonly string[]): readonly string[] {
  return sql.includes('$1::uuid[]') ? keys.filter(isEntityId) : keys;
}

/** Rows of a table by their id, as far as the caller's scope shows them: one statement per table and request. */
export function rowsById<Row extends object>(
  context: RequestContext,
  table: string,
  columns: string,
): DataLoader<string, Row | undefined> {
  const sql = `SELECT id AS "rowKey", ${columns} FROM ${table} WHERE id = ANY($1::uuid[])`;
  return rowPerKey<Row>(context, `${table}-by-id`, sql);
}

/**
 * The rows of each key, e.g. the grants of a household, in the order that `sql` gives them: one statement for all keys
 * that a request asks of `name`.
 */
export function rowsOfEach<Row extends object>(
  context: RequestContext,
  name: string,
  sql: string,
  parameters: readonly unknown[] = [],
): { load(key: string): Promise<Row[]> } {
  const loader = context.loader<string, Row[]>(name, async (keys) => {
    const rows = await context.db.read(context.scope, (statements) =>
      statements.query<Row & { rowKey: string }>(sql, [keysFor(sql, keys), ...parameters], preparedName(sql)),
    );
    const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of rows) byKey.get(row.rowKey)?.push(row);
    return keys.map((key) => byKey.get(key));
  });
  return { load: async (key) => (await loader.load(key)) ?? [] };
}
