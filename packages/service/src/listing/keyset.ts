import { type Connection, connectionOf, type Page, type SortKey } from '@dixian/graph';
import type { Statements } from '../database/statements';
import { Conditions } from './conditions';
import { fromOf, type KeysetList, pageSql } from './page-sql';
import { preparedName } from './prepared-name';

type Keyed<Row> = Row & { listKey: SortKey };

/** One page of the list, in one statement. */
export async function readPage<Row extends object>(
  statements: Statements,
  list: KeysetList,
  page: Page,
): Promise<Connection<Row>> {
  const parameters = new Conditions();
  const sql = pageSql(list, parameters, page);
  const rows = await statements.query<Keyed<Row>>(sql, parameters.parameters, nameOf(list, sql));
  return connectionOf<Keyed<Row>, Row>(rows, page, (row) => row.listKey);
}

/** How many rows the list has in all, in one statement; counted no further than `upTo` where that is given. */
export async function countRows(
  statements: Statements,
  list: KeysetList,
  upTo?: number | null,
): Promise<number> {
  const conditions = list.conditions(new Conditions());
  const rows = `FROM ${fromOf(list, conditions)} ${conditions.where()}`;
  const sql =
    typeof upTo === 'number'
      ? `SELECT count(*)::int AS count FROM (SELECT ${rows} LIMIT ${conditions.parameter(upTo)}) AS counted`
      : `SELECT count(*)::int AS count ${rows}`;
  const [row] = await statements.query<{ count: number }>(sql, conditions.parameters, nameOf(list, sql));
  return row?.count ?? 0;
}

/** How many rows the list has under each parent, all in one statement, no further than `upTo`; in the order of `parentIds`. */
export async function countRowsOfEach(
  statements: Statements,
  list: KeysetList,
  parent: { column: string; ids: readonly string[] },
  upTo?: number | null,
): Promise<number[]> {
  const conditions = new Conditions();
  const ids = conditions.parameter(parent.ids);
  list.conditions(conditions.add(`${parent.column} = parent.id`));
  const limit = typeof upTo === 'number' ? `LIMIT ${conditions.parameter(upTo)}` : '';
  const children = `SELECT FROM ${fromOf(list, conditions)} ${conditions.where()} ${limit}`;
  const sql = `SELECT parent.id AS "listParent", (SELECT count(*)::int FROM (${children}) AS child) AS count
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
  const parameters = new Conditions();
  const ids = parameters.parameter(parent.ids);
  const children = pageSql(list, parameters, page, (add) => add.add(`${parent.column} = parent.id`));
  const sql = `SELECT parent.id AS "listParent", child.* FROM unnest(${ids}::uuid[]) AS parent(id)
    CROSS JOIN LATERAL (${children}) AS child`;
  const rows = await statements.query<Keyed<Row> & { listParent: string }>(
    sql,
    parameters.parameters,
    nameOf(list, sql),
  );
  const byParent = groupByParent(rows);
  return parent.ids.map((id) =>
    connectionOf<Keyed<Row>, Row>(byParent.get(id) ?? [], page, (row) => row.listKey),
  );
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
