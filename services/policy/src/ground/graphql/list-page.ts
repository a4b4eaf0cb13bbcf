import { type PageArguments, pageOf, pageOfItems, type SortKey } from '@dixian/graph';
import { countOfItems, type ListPage } from '@dixian/service';

/** A page of the list of that name: items that are given in the order of their keys; `keyOf` has the same number of parts for each. */
export function listPage<Node>(
  name: string,
  items: readonly Node[],
  args: PageArguments,
  keyOf: (item: Node) => readonly [string, ...string[]],
  keyLength = 1,
): ListPage<Node> {
  const page = pageOf(args, { name, keyLength });
  return { ...pageOfItems(items, page, keyOf, inOrder), totalCount: countOfItems(items) };
}

function inOrder(one: SortKey, other: SortKey): number {
  const differing = one.findIndex((part, index) => part !== other[index]);
  if (differing < 0) return 0;
  return (one[differing] ?? '') > (other[differing] ?? '') ? 1 : -1;
}
