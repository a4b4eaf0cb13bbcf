import { GraphQLError } from 'graphql';

/** Largest page any list gives. */
export const MAX_PAGE = 200;

/** Arguments of every connection. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** A list as its cursors know it: its name, and how many parts its sort key has. */
export interface Listed {
  name: string;
  keyLength: number;
}

/** A page asked for: of which list, how many rows, and the sort key of the row it follows. */
export interface Page {
  list: string;
  first: number;
  after: readonly string[] | undefined;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Checks `first` (1 to 200) and decodes `after`, which only its own list takes; errors are BAD_USER_INPUT. */
export function pageOf(args: PageArguments, { name, keyLength }: Listed, defaultFirst = 20): Page {
  const first = args.first ?? defaultFirst;
  if (first < 1 || first > MAX_PAGE) {
    throw new GraphQLError(
      `一页只能取 1 至 ${MAX_PAGE} 条，这里要取 ${first} 条。A page holds 1 to ${MAX_PAGE} rows; ${first} were asked for.`,
      {
        extensions: { code: 'BAD_USER_INPUT', limit: MAX_PAGE },
      },
    );
  }
  return { list: name, first, after: args.after ? decodeCursor(args.after, name, keyLength) : undefined };
}

/** Opaque cursor of a list from a row's sort key. */
export function encodeCursor(list: string, key: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

function decodeCursor(cursor: string, list: string, keyLength: number): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) {
      const [named, ...key] = parts;
      if (named === list && key.length === keyLength) return key;
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
    .map((row) => ({ cursor: encodeCursor(page.list, keyOf(row)), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > page.first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
