import { type Connection, connectionOf, type Page } from '@dixian/graph';
import type { Statements } from '../database/statements';
import { Conditions } from './conditions';
import { assertCursor } from './cursor-values';
import { preparedName } from './prepared-name';

/** A list that is read page by page along its sort key; the key ends in a unique column and is never null. */
export interface KeysetList {
  /** What its cursors name it by, so that no other list takes them; the same rows in another order are another list. */
  name: string;
  /** Columns to read, e.g. `id, settled_on AS "settledOn"`; a function where they depend on a value, such as a day. */
  columns: string | ((parameters: Conditions) => string);
  /** Table, or joined tables; a function where they depend on a value, such as a day. */
  from: string | ((parameters: Conditions) => string);
  /** Sort key with the PostgreSQL types of its parts; an index matches it. */
  key: readonly { expression: string; type: string }[];
  descending?: boolean;
  /** Planned for its own values each time, where these decide how few rows remain; other lists are kept prepared. */
  plannedAnew?: boolean;
  conditions(add: Conditions): Conditions;
}

type Keyed<Row> = Row & { listKey: string[] };

/** One page of the list, in one statement. */
export async function readPage<Row extends object>(
  statements: Statements,
  list: KeysetList,
  page: Page,
): Promise<Connection<Row>> {
  const conditions = list.conditions(new Conditions());
  const sql = pageSql(list, conditions, page);
  const rows = await statements.query<Keyed<Row>>(sql, conditions.parameters, nameOf(list, sql));
  return connectionOf<Keyed<Row>, Row>(rows, page, (row) => row.listKey);
}

/** How many rows the list has in all, in one statement. */
export async function countRows(statements: Statements, list: KeysetList): Promise<number> {
  const conditions = list.conditions(new Conditions());
  const sql = `SELECT count(*)::int AS count FROM ${fromOf(list, conditions)} ${conditions.where()}`;
  const [row] = await statements.query<{ count: number }>(sql, conditions.parameters, nameOf(list, sql));
  return row?.count ?? 0;
}

/** How many rows the list has under each parent, all in one statement; in the order of `parentIds`. */
export async function countRowsOfEach(
  statements: Statements,
  list: KeysetList,
  parent: { column: string; ids: readonly string[] },
): Promise<number[]> {
  const conditions = new Conditions();
  const ids = conditions.parameter(parent.ids);
  list.conditions(conditions.add(`${parent.column} = parent.id`));
  const sql = `SELECT parent.id AS "listParent", (SELECT count(*)::int FROM ${fromOf(list, conditions)} ${conditions.where()}) AS count
    FROM unnest(${ids}::uuid[]) AS parent(id)`;
  const rows = await statements.query<{ listParent: string; count: number }>(
    sql,
    conditions.parameters,
    nameOf(list, sql),
  );
  const counts = new Map(rows.map(({ listParent, count }) => [listParent, count]));
  return parent.ids.map((id) => counts.get(id) ?? 0);
}

/** A page of the list for each parent, all in one statement; in the order of `parentIds`. */
export async function readPageOfEach<Row extends object>(
  statements: Statements,
  list: KeysetList,
  parent: { column: string; ids: readonly string[] },
  page: Page,
): Promise<Connection<Row>[]> {
  const conditions = new Conditions();
  const ids = conditions.parameter(parent.ids);
  list.conditions(conditions.add(`${parent.column} = parent.id`));
  const sql = `SELECT parent.id AS "listParent", child.* FROM unnest(${ids}::uuid[]) AS parent(id)
    CROSS JOIN LATERAL (${pageSql(list, conditions, page)}) AS child`;
  const rows = await statements.query<Keyed<Row> & { listParent: string }>(
    sql,
    conditions.parameters,
    nameOf(list, sql),
  );
  const byParent = groupByParent(rows);
  return parent.ids.map((id) =>
    connectionOf<Keyed<Row>, Row>(byParent.get(id) ?? [], page, (row) => row.listKey),
  );
}

function fromOf({ from }: KeysetList, conditions: Conditions): string {
  return typeof from === 'string' ? from : from(conditions);
}

function nameOf(list: KeysetList, sql: string): string | undefined {
  return list.plannedAnew ? undefined : preparedName(sql);
}

function groupByParent<Row extends { listParent: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.listParent);
    if (group) group.push(row);
    else groups.set(row.listParent, [row]);
  }
  return groups;
}

function pageSql(list: KeysetList, conditions: Conditions, page: Page): string {
  const expressions = list.key.map((part) => part.expression);
  if (page.after) {
    assertCursor(list.key, page.after);
    const after = list.key.map((part, index) => `${conditions.parameter(page.after?.[index])}::${part.type}`);
    conditions.add(`(${expressions.join(', ')}) ${list.descending ? '<' : '>'} (${after.join(', ')})`);
  }
  const order = expressions.map((expression) => `${expression}${list.descending ? ' DESC' : ''}`).join(', ');
  const key = expressions.map((expression) => `(${expression})::text`).join(', ');
  const columns = typeof list.columns === 'string' ? list.columns : list.columns(conditions);
  const limit = conditions.parameter(page.first + 1);
  return `SELECT ${columns}, ARRAY[${key}] AS "listKey" FROM ${fromOf(list, conditions)} ${conditions.where()}
    ORDER BY ${order} LIMIT ${limit}`;
}
