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
 * The statement of a page, with "listKey" for its cursors, its rows in the way it is read. Rows without the value that the
 * list is sorted by are a query of their own behind the others, read along the same index: it has them at one end, which is
 * the wrong one of the two ways. A page that is read back begins with them.
 */
export function pageSql(
  list: KeysetList,
  parameters: Conditions,
  page: Page,
  narrow: Narrowing = (add) => add,
): string {
  const { from, way } = page;
  if (from) assertCursor(list.key, from);
  const limit = page.size + 1;
  const isDown = (list.descending === true) === (way === 'ON');
  const rows = (begin: SortKey | undefined, also: Narrowing) =>
    rowsSql(list, parameters.nested(), { begin, isDown, limit, narrow: (add) => also(narrow(add)) });
  const apart = apartFrom(list);
  if (!apart) return rows(from, (add) => add);
  const present = (begin?: SortKey) => rows(begin, (add) => add.add(apart.present));
  // All of them lack it: where to begin is said by the rest of the key, of which PostgreSQL knows how many rows follow.
  const absent = (begin?: SortKey) =>
    rows(begin && [null, ...begin.slice(1)], (add) => add.add(apart.absent));
  const isFromAbsent = from !== undefined && (from[0] ?? 'infinity') === 'infinity';
  if (way === 'ON') return isFromAbsent ? absent(from) : filledUp(present(from), absent);
  return from !== undefined && !isFromAbsent ? present(from) : filledUp(absent(from), present);

  // The second query does not run where the first has filled the page.
  function filledUp(first: string, second: () => string): string {
    return `WITH nearer AS MATERIALIZED (${first})
      SELECT * FROM nearer UNION ALL SELECT * FROM (SELECT * FROM (${second()}) AS farther
        LIMIT greatest(0, ${parameters.parameter(limit)}::bigint - (SELECT count(*) FROM nearer))) AS rest`;
  }
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
  /** The key of the row that they begin behind. */
  begin: SortKey | undefined;
  isDown: boolean;
  limit: number;
  narrow: Narrowing;
}

function rowsSql(list: KeysetList, conditions: Conditions, { begin, isDown, limit, narrow }: Rows): string {
  list.conditions(narrow(conditions));
  if (begin) conditions.add(behind(list.key, conditions, { begin, isDown }));
  // NULL compares with nothing, but its rows are all there are: the order of the index serves for them, too.
  const order = list.key.map(({ expression }) => `${expression}${isDown ? ' DESC' : ''}`).join(', ');
  const key = list.key.map(({ expression }) => `(${expression})::text`).join(', ');
  const columns = typeof list.columns === 'string' ? list.columns : list.columns(conditions);
  return `SELECT ${columns}, ARRAY[${key}] AS "listKey" FROM ${fromOf(list, conditions)} ${conditions.where()}
    ORDER BY ${order} LIMIT ${conditions.parameter(limit)}`;
}

function behind(
  key: readonly KeyPart[],
  parameters: Conditions,
  { begin, isDown }: { begin: SortKey; isDown: boolean },
): string {
  const parts = key.flatMap(({ expression, type }, index) => {
    const value = begin[index] ?? null;
    return value === null ? [] : [{ expression, value: `${parameters.parameter(value)}::${type}` }];
  });
  const expressions = parts.map(({ expression }) => expression).join(', ');
  const values = parts.map(({ value }) => value).join(', ');
  return `(${expressions}) ${isDown ? '<' : '>'} (${values})`;
}
