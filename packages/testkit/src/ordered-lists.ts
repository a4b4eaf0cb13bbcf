import { parseAccount } from '@dixian/access';
import { fixedClock, plainDate } from '@dixian/calendar';
import type { PageArguments } from '@dixian/graph';
import {
  Conditions,
  createLogger,
  type Database,
  inOrder,
  type KeysetList,
  type OrderedList,
  type RequestContext,
  requestContext,
  rootPage,
} from '@dixian/service';
import { everyNode } from './every-node';

/** A list in each of its orders, both ways, with the name that a test is called by. */
export function everyOrder<Field extends string>(list: OrderedList<Field>): [string, KeysetList][] {
  const fields = Object.keys(list.orders) as Field[];
  return fields.flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction): [string, KeysetList] => [
      `${field} ${direction}`,
      inOrder(list, { field, direction }),
    ]),
  );
}

/** Who reads a list, and where. */
export interface ListReader {
  readonly db: Database;
  readonly account: string;
  readonly today: string;
}

const PAGE = 20;
// Many edges between pages, and not as many pages as a person would turn.
const PAGE_OF_ALL = 60;

/** Ids of all rows of a list, as they are read page by page; an Error where it is another list read back from its end. */
export async function readByPages(reader: ListReader, list: KeysetList): Promise<string[]> {
  const context = contextOf(reader, reader.db);
  const read = (args: PageArguments) => rootPage<{ listKey: string[] }>(context, list, args);
  const on = await everyNode((after) => read({ first: PAGE_OF_ALL, after }));
  const back = await everyNode(async (before) => {
    const { edges, pageInfo } = await read({ last: PAGE_OF_ALL, before });
    const turned = { hasNextPage: pageInfo.hasPreviousPage, endCursor: pageInfo.startCursor };
    return { edges: edges.toReversed(), pageInfo: turned };
  });
  const ids = (rows: typeof on) => rows.map(({ listKey }) => listKey.at(-1) ?? '');
  if (ids(back).toReversed().join() !== ids(on).join())
    throw new Error(`${list.name} is another list read back`);
  return ids(on);
}

/** The same rows sorted by PostgreSQL in one statement: those without the value last, both ways. */
export async function sortedAtOnce(reader: ListReader, list: KeysetList): Promise<string[]> {
  const conditions = list.conditions(new Conditions());
  const from = typeof list.from === 'string' ? list.from : list.from(conditions);
  const way = list.descending ? 'DESC NULLS LAST' : 'ASC NULLS LAST';
  const order = list.key.map(({ expression, absent }) =>
    absent === 'INFINITY' ? `nullif(${expression}, 'infinity') ${way}` : `${expression} ${way}`,
  );
  const sql = `SELECT (${list.key.at(-1)?.expression})::text AS id FROM ${from} ${conditions.where()}
    ORDER BY ${order.join(', ')}`;
  const { scope } = contextOf(reader, reader.db);
  const rows = await reader.db.read(scope, (statements) =>
    statements.query<{ id: string }>(sql, conditions.parameters),
  );
  return rows.map(({ id }) => id);
}

/** What PostgreSQL does for a list's first page and its last and, where there is one, for the page next to each. */
export async function plansOfPages(reader: ListReader, list: KeysetList): Promise<string> {
  const first = await rootPage(contextOf(reader, reader.db), list, { first: PAGE });
  const last = await rootPage(contextOf(reader, reader.db), list, { last: PAGE });
  const plans: string[] = [];
  const explaining = contextOf(reader, explained(reader.db, plans));
  await rootPage(explaining, list, { first: PAGE });
  await rootPage(explaining, list, { first: PAGE, after: first.pageInfo.endCursor });
  await rootPage(explaining, list, { last: PAGE });
  await rootPage(explaining, list, { last: PAGE, before: last.pageInfo.startCursor });
  return plans.join('\n');
}

function explained(db: Database, plans: string[]): Database {
  return {
    ...db,
    read: (scope, read) =>
      db.read(scope, (statements) =>
        read({
          ...statements,
          async query<Row extends object>(sql: string, parameters: readonly unknown[] = []) {
            const lines = await statements.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, parameters);
            plans.push(...lines.map((line) => line['QUERY PLAN']));
            return [] as Row[];
          },
        }),
      ),
  };
}

function contextOf({ account, today }: ListReader, db: Database): RequestContext {
  return requestContext({
    caller: parseAccount(account),
    db,
    clock: fixedClock(plainDate(today)),
    language: 'zh',
    requestId: 'lists',
    log: createLogger('lists', 'silent'),
    published: () => undefined,
  });
}
