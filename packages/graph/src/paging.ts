import { GraphQLError } from 'graphql';

/** Largest page any list gives. */
export const MAX_PAGE = 200;

/** Arguments of every connection. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** A page asked for: how many rows, and the sort key of the row it follows. */
export interface Page {
  first: number;
  after: readonly string[] | undefined;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Checks `first` (1 to 200) and decodes `after`; errors are BAD_USER_INPUT. `keyLength` is the length of the sort key. */
export function pageOf(args: PageArguments, keyLength: number, defaultFirst = 20): Page {
  const first = args.first ?? defaultFirst;
  if (first < 1 || first > MAX_PAGE) {
    throw new GraphQLError(`first 应在 1 至 ${MAX_PAGE} 之间。Ask for 1 to ${MAX_PAGE} rows a page.`, {
      extensions: { code: 'BAD_USER_INPUT', limit: MAX_PAGE },
    });
  }
  return { first, after: args.after ? decodeCursor(args.after, keyLength) : undefined };
}

/** Opaque cursor from a row's sort key. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string, keyLength: number): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === keyLength && key.every((part) => typeof part === 'string')) {
      return key;
    }
  } catch {
    // Fall through to the one error below.
  }
  throw new GraphQLError('after 不是本列表给出的游标。Give `after` a cursor that this list returned.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Builds a connection from up to `first + 1` rows read in order; the extra row only tells that more follow. */
export function connectionOf<Row, Node = Row>(
  rows: readonly Row[],
  page: Page,
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node = (row) => row as unknown as Node,
): Connection<Node> {
  const edges = rows
    .slice(0, page.first)
    .map((row) => ({ cursor: encodeCursor(keyOf(row)), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > page.first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
