import type { Page, SortKey } from '@dixian/graph';
import type { Conditions } from './conditions';
import { assertCursor } from './cursor-values';

/** A part of a sort key with its PostgreSQL type. */
export interface KeyPart {
  readonly expression: string;
  readonly type: string;
  /** How the column says that a row has no such value, for the first part of a key only; such rows come last both ways. */
  readonly absent?: 'NULL' | 'INFINITY';
}

/** A list that is read page by page along its sort key, which ends in a unique column. */
export interface KeysetList {
  /** What its cursors name it by, so that no other list takes them. */
  name: string;
  /** What its cursors name the order by, where the list has several. */
  order?: string;
  /** Columns to read, e.g. `id, settled_on AS "settledOn"`; a function where they depend on a value, such as a day. */
  columns: string | ((parameters: Conditions) => string);
  /** Table, or joined tables; a function where they depend on a value, such as a day. */
  from: string | ((parameters: Conditions) => string);
  /** An index matches it. */
  key: readonly KeyPart[];
  descending?: boolean;
  /** Planned for its own values each time, where these decide how few rows remain; other lists are kept prepared. */
  plannedAnew?: boolean;
  conditions(add: Conditions): Conditions;
}

/** Further conditions of the rows. */
type Narrowing = (add: Conditions) => Conditions;

/**
 * The statement of a page, with "listKey" for its cursors. Rows without the value that the list is sorted by are a query of
 * their own behind the others, read along the same index: it has them at one end, which is the wrong one of the two ways.
 */
export function pageSql(
  list: KeysetList,
  parameters: Conditions,
  page: Page,
  narrow: Narrowing = (add) => add,
): string {
  if (page.after) assertCursor(list.key, page.after);
  const limit = page.first + 1;
  const rows = (after: SortKey | undefined, also: Narrowing) =>
    rowsSql(list, parameters.nested(), { after, limit, narrow: (add) => also(narrow(add)) });
  const apart = apartFrom(list);
  if (!apart) return rows(page.after, (add) => add);
  const last = (after?: SortKey) => rows(after, (add) => add.add(apart.absent));
  if (page.after && (page.after[0] ?? 'infinity') === 'infinity') return last(page.after);
  // The second query does not run where the first has filled the page.
  return `WITH present AS MATERIALIZED (${rows(page.after, (add) => add.add(apart.present))})
    SELECT * FROM present UNION ALL SELECT * FROM (SELECT * FROM (${last()}) AS absent
      LIMIT greatest(0, ${parameters.parameter(limit)}::bigint - (SELECT count(*) FROM present))) AS rest`;
}

/** Where the rows of a list come from. */
export function fromOf({ from }: KeysetList, parameters: Conditions): string {
  return typeof from === 'string' ? from : from(parameters);
}

// Absent as infinity and read upwards, such rows are last by themselves.
function apartFrom({ key: [first], descending }: KeysetList) {
  if (first?.absent === 'NULL') {
    return { present: `${first.expression} IS NOT NULL`, absent: `${first.expression} IS NULL` };
  }
  if (first?.absent === undefined || !descending) return undefined;
  return { present: `${first.expression} < 'infinity'`, absent: `${first.expression} = 'infinity'` };
}

interface Rows {
  after: SortKey | undefined;
  limit: number;
  narrow: Narrowing;
}

function rowsSql(list: KeysetList, conditions: Conditions, { after, limit, narrow }: Rows): string {
  list.conditions(narrow(conditions));
  if (after) conditions.add(behind(list, conditions, after));
  // NULL compares with nothing, but its rows are all there are: the order of the index serves for them, too.
  const order = list.key.map(({ expression }) => `${expression}${list.descending ? ' DESC' : ''}`).join(', ');
  const key = list.key.map(({ expression }) => `(${expression})::text`).join(', ');
  const columns = typeof list.columns === 'string' ? list.columns : list.columns(conditions);
  return `SELECT ${columns}, ARRAY[${key}] AS "listKey" FROM ${fromOf(list, conditions)} ${conditions.where()}
    ORDER BY ${order} LIMIT ${conditions.parameter(limit)}`;
}

function behind({ key, descending }: KeysetList, parameters: Conditions, after: SortKey): string {
  const parts = key.flatMap(({ expression, type }, index) => {
    const value = after[index] ?? null;
    return value === null ? [] : [{ expression, value: `${parameters.parameter(value)}::${type}` }];
  });
  const expressions = parts.map(({ expression }) => expression).join(', ');
  const values = parts.map(({ value }) => value).join(', ');
  return `(${expressions}) ${descending ? '<' : '>'} (${values})`;
}
