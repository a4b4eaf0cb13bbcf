import { SaidError } from './said-error';
import type { Message } from './user-errors';

/** Largest page any list gives. */
export const MAX_PAGE = 200;

/** Arguments of every connection: a page on from a cursor or from the beginning, or one back from a cursor or from the end. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A list as its cursors know it: its name, the order it is read in where there are several, and the parts of its sort key. */
export interface Listed {
  name: string;
  order?: string | undefined;
  keyLength: number;
}

/** The sort key of a row; null where the row does not have what the list is sorted by. */
export type SortKey = readonly (string | null)[];

/** A page asked for. */
export interface Page {
  /** Of which list, in which order. */
  list: string;
  /** How many rows at most. */
  size: number;
  /** Whether it is read on through the list or back through it; it stands in the order of the list either way. */
  way: 'ON' | 'BACK';
  /** The sort key of the row next to it; undefined for the list's first page, or its last. */
  from: SortKey | undefined;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
}

/**
 * Checks the size (1 to 200) and decodes the cursor, which only its own list and order take; errors are BAD_USER_INPUT.
 * `last` says that the page is read back, whatever `first` says, which has a default in every list.
 */
export function pageOf(args: PageArguments, listed: Listed, defaultFirst = 20): Page {
  const isBack = typeof args.last === 'number';
  if (isBack ? args.after : args.before) throw new SaidError(isBack ? BACK : ON, 'BAD_USER_INPUT');
  const size = args.last ?? args.first ?? defaultFirst;
  if (size < 1 || size > MAX_PAGE) {
    throw new SaidError(
      {
        zh: `一页只能取 1 至 ${MAX_PAGE} 条，这里要取 ${size} 条。`,
        en: `A page holds 1 to ${MAX_PAGE} rows; ${size} were asked for.`,
      },
      'BAD_USER_INPUT',
      { limit: MAX_PAGE },
    );
  }
  const list = listed.order ? `${listed.name}${BETWEEN}${listed.order}` : listed.name;
  const cursor = isBack ? args.before : args.after;
  const from = cursor ? decodeCursor(cursor, list, listed.keyLength) : undefined;
  return { list, size, way: isBack ? 'BACK' : 'ON', from };
}

const ON: Message = {
  zh: 'before 与 last 一起用；往后翻页用 first 和 after。',
  en: '`before` goes with `last`; to go on give `first` and `after`.',
};
const BACK: Message = {
  zh: 'last 与 before 一起用，不与 after 同用。',
  en: '`last` goes with `before`, not with `after`.',
};

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
  zh: '这不是本列表给出的游标。',
  en: 'Give a cursor that this list returned.',
};
const OTHER_ORDER: Message = {
  zh: '这是按另一种排序给出的游标，换了排序请从第一页取起。',
  en: 'This cursor belongs to another order of the list; after a change of `orderBy` begin with the first page.',
};

/** Builds a connection from up to `size + 1` rows in the way they were read; the extra row only tells that there are more. */
export function connectionOf<Row, Node = Row>(
  rows: readonly Row[],
  page: Page,
  keyOf: (row: Row) => SortKey,
  nodeOf: (row: Row) => Node = (row) => row as unknown as Node,
): Connection<Node> {
  const read = rows
    .slice(0, page.size)
    .map((row) => ({ cursor: encodeCursor(page.list, keyOf(row)), node: nodeOf(row) }));
  const edges = page.way === 'ON' ? read : read.reverse();
  const isMore = rows.length > page.size;
  // Where the page was begun at a row, that row stands on its other side.
  const isBehind = page.from !== undefined;
  return {
    edges,
    pageInfo: {
      hasNextPage: page.way === 'ON' ? isMore : isBehind,
      hasPreviousPage: page.way === 'ON' ? isBehind : isMore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of a list that is held as a whole, in its order; `compare` orders sort keys as the list does. */
export function pageOfItems<Item>(
  items: readonly Item[],
  page: Page,
  keyOf: (item: Item) => SortKey,
  compare: (one: SortKey, other: SortKey) => number,
): Connection<Item> {
  const { from, way } = page;
  const sign = way === 'ON' ? 1 : -1;
  const read = way === 'ON' ? items : items.toReversed();
  const rest = from ? read.filter((item) => sign * compare(keyOf(item), from) > 0) : read;
  return connectionOf(rest.slice(0, page.size + 1), page, keyOf);
}
