import { type Connection, isEntityId, type Listed, type PageArguments, pageOf } from '@dixian/graph';
import type { RequestContext } from '../graphql/request-context';
import { type CountAsked, countLimit } from './count-asked';
import { countRows, countRowsOfEach, readPage, readPageOfEach } from './keyset';
import type { KeysetList } from './page-sql';

/** A page of a list, with the statement that counts the whole list. */
export type ListPage<Row> = Connection<Row> & { totalCount(asked?: CountAsked): Promise<number> };

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
  const counted = (asked?: CountAsked) => {
    const limit = countLimit(asked);
    return context.loader<string, number>(
      `${name}:${JSON.stringify([column, filter])}:count:${limit ?? ''}`,
      (ids) =>
        context.db.read(context.scope, (statements) =>
          countRowsOfEach(statements, list, { column, ids }, limit),
        ),
    );
  };
  return {
    async load(parentId) {
      if (!isEntityId(parentId)) return { edges: [], pageInfo: EMPTY, totalCount: async () => 0 };
      const connection = (await loader.load(parentId)) ?? { edges: [], pageInfo: EMPTY };
      return { ...connection, totalCount: async (asked) => (await counted(asked).load(parentId)) ?? 0 };
    },
  };
}

const EMPTY = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

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
    totalCount: (asked) =>
      context.db.read(context.scope, (statements) => countRows(statements, list, countLimit(asked))),
  };
}

function listedAs({ name, order, key }: KeysetList): Listed {
  return { name, order, keyLength: key.length };
}
