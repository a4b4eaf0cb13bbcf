import { type Connection, connectionOf, type PageArguments, pageOf, type SortKey } from '@dixian/graph';

/** A page of a list held in memory, with its length. */
export type ListPage<Node> = Connection<Node> & { totalCount(): Promise<number> };

/** A page of the list of that name: items that are given in the order of their keys; `keyOf` has the same number of parts for each. */
export function listPage<Node>(
  name: string,
  items: readonly Node[],
  args: PageArguments,
  keyOf: (item: Node) => readonly [string, ...string[]],
  keyLength = 1,
): ListPage<Node> {
  const page = pageOf(args, { name, keyLength });
  const { after } = page;
  const rest = after ? items.filter((item) => follows(keyOf(item), after)) : items;
  return {
    ...connectionOf(rest.slice(0, page.first + 1), page, keyOf),
    totalCount: async () => items.length,
  };
}

function follows(key: readonly string[], after: SortKey): boolean {
  const differing = key.findIndex((part, index) => part !== after[index]);
  return differing >= 0 && (key[differing] ?? '') > (after[differing] ?? '');
}
