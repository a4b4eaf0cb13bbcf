import { SaidError } from './said-error';
import type { Message } from './user-errors';

/** Largest page any list gives. */
export const MAX_PAGE = 200;

/** Arguments of every connection. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** A list as its cursors know it: its name, the order it is read in where there are several, and the parts of its sort key. */
export interface Listed {
  name: string;
  order?: string | undefined;
  keyLength: number;
}

/** The sort key of a row; null where the row does not have what the list is sorted by. */
export type SortKey = readonly (string | null)[];

/** A page asked for: of which list, how many rows, and the sort key of the row it follows. */
export interface Page {
  list: string;
  first: number;
  after: SortKey | undefined;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Checks `first` (1 to 200) and decodes `after`, which only its own list and order take; errors are BAD_USER_INPUT. */
export function pageOf(args: PageArguments, listed: Listed, defaultFirst = 20): Page {
  const first = args.first ?? defaultFirst;
  if (first < 1 || first > MAX_PAGE) {
    throw new SaidError(
      {
        zh: `一页只能取 1 至 ${MAX_PAGE} 条，这里要取 ${first} 条。`,
        en: `A page holds 1 to ${MAX_PAGE} rows; ${first} were asked for.`,
      },
      'BAD_USER_INPUT',
      { limit: MAX_PAGE },
    );
  }
  const list = listed.order ? `${listed.name}${BETWEEN}${listed.order}` : listed.name;
  return { list, first, after: args.after ? decodeCursor(args.after, list, listed.keyLength) : undefined };
}

// Between the name of a list and that of its order; it stands in neither.
const BETWEEN = '/';

/** Opaque cursor of a list from a row's sort key. */
export function encodeCursor(list: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

function decodeCursor(cursor: string, list: string, keyLength: number): SortKey {
  const [named, ...key] = partsOf(cursor);
  if (named === list && key.length === keyLength) return key;
  const isOfOtherOrder = named !== list && named?.split(BETWEEN)[0] === list.split(BETWEEN)[0];
  throw new SaidError(isOfOtherOrder ? OTHER_ORDER : OTHER_LIST, 'BAD_USER_INPUT');
}

function partsOf(cursor: string): SortKey {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.every((part) => part === null || typeof part === 'string'))
      return parts;
  } catch {
    // What is no JSON has no parts.
  }
  return [];
}

const OTHER_LIST: Message = {
  zh: 'after 不是本列表给出的游标。',
  en: 'Give `after` a cursor that this list returned.',
};
const OTHER_ORDER: Message = {
  zh: 'after 是按另一种排序给出的游标，换了排序请从第一页取起。',
  en: '`after` belongs to another order of this list; after a change of `orderBy` begin with the first page.',
};

/** Builds a connection from up to `first + 1` rows read in order; the extra row only tells that more follow. */
export function connectionOf<Row, Node = Row>(
  rows: readonly Row[],
  page: Page,
  keyOf: (row: Row) => SortKey,
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
