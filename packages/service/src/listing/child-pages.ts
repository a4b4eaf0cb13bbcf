import {
  type Connection,
  isEntityId,
  type Listed,
  type PageArguments,
  pageOf,
  SaidError,
} from '@dixian/graph';
import type { RequestContext } from '../graphql/request-context';
import { countRows, countRowsOfEach, readPage, readPageOfEach } from './keyset';
import type { KeysetList } from './page-sql';

/** A page of a list, with the statement that counts the whole list. */
export type ListPage<Row> = Connection<Row> & { totalCount(asked?: CountAsked): Promise<number> };

/** How far a list is counted: a screen that says “more than 10,000” need not pay for the rest. */
export interface CountAsked {
  upTo?: number | null;
}

/**
 * A list under each entity of a request, e.g. the settlements of twenty households: one statement for all of them, and
 * one more where `totalCount` is asked for.
 */
export function childPages<Row extends object>(
  context: RequestContext,
  name: string,
  list: KeysetList,
  column: string,
  args: PageArguments,
  filter: unknown = undefined,
): { load(parentId: string): Promise<ListPage<Row>> } {
  const page = pageOf(args, listedAs(list));
  // Fields with the same arguments share a loader; `filter` is whatever further arguments made `list` what it is.
  const loader = context.loader<string, Connection<Row>>(
    `${name}:${JSON.stringify([column, page, filter])}`,
    (ids) =>
      context.db.read(context.scope, (statements) => readPageOfEach(statements, list, { column, ids }, page)),
  );
  const counts = context.loader<string, number>(`${name}:${JSON.stringify([column, filter])}:count`, (ids) =>
    context.db.read(context.scope, (statements) => countRowsOfEach(statements, list, { column, ids })),
  );
  return {
    async load(parentId) {
      if (!isEntityId(parentId)) return { edges: [], pageInfo: EMPTY, totalCount: async () => 0 };
      const connection = (await loader.load(parentId)) ?? { edges: [], pageInfo: EMPTY };
      return { ...connection, totalCount: async () => (await counts.load(parentId)) ?? 0 };
    },
  };
}

const EMPTY = { hasNextPage: false, endCursor: null };

/** A list of its own, in the caller's scope: one statement, and one more where `totalCount` is asked for. */
export async function rootPage<Row extends object>(
  context: RequestContext,
  list: KeysetList,
  args: PageArguments,
): Promise<ListPage<Row>> {
  const page = pageOf(args, listedAs(list));
  const connection = await context.db.read(context.scope, (statements) =>
    readPage<Row>(statements, list, page),
  );
  return {
    ...connection,
    totalCount: ({ upTo } = {}) =>
      context.db.read(context.scope, (statements) => countRows(statements, list, countLimit(upTo))),
  };
}

function countLimit(upTo: number | null | undefined): number | undefined {
  if (upTo === null || upTo === undefined) return undefined;
  if (upTo < 1) throw new SaidError(COUNT_SOMETHING, 'BAD_USER_INPUT');
  return upTo;
}

const COUNT_SOMETHING = { zh: 'upTo 至少为 1。', en: 'Give `upTo` as 1 or more.' };

function listedAs({ name, order, key }: KeysetList): Listed {
  return { name, order, keyLength: key.length };
}
