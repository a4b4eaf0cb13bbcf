import { type PageArguments, pageOf, pageOfItems, type SortKey } from '@dixian/graph';
import { countOfItems, type ListPage, type OrderBy } from '@dixian/service';
import { byCode } from '../domain/by-code';

/** A list held in memory with every order it may be asked in. */
export interface SortableList<Node, Field extends string> {
  readonly name: string;
  readonly items: readonly Node[];
  /** What the items are sorted by; an item without it comes last, both ways. */
  readonly orders: Readonly<Record<Field, (item: Node) => string | null | undefined>>;
  /** What tells equal items apart, the same number of parts for each. */
  readonly tie: (item: Node) => readonly [string, ...string[]];
  readonly tieLength: number;
  readonly usual: Field;
}

/** A page of such a list in the order asked for. */
export function sortedPage<Node, Field extends string>(
  { name, items, orders, tie, tieLength, usual }: SortableList<Node, Field>,
  args: PageArguments & { orderBy?: OrderBy<Field> | null },
): ListPage<Node> {
  const { field, direction = 'ASC' } = args.orderBy ?? { field: usual };
  const page = pageOf(args, { name, order: `${field} ${direction}`, keyLength: 1 + tieLength });
  const keyOf = (item: Node) => [orders[field](item) ?? null, ...tie(item)];
  const compare = direction === 'ASC' ? upwards : downwards;
  const sorted = items.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  return { ...pageOfItems(sorted, page, keyOf, compare), totalCount: countOfItems(items) };
}

const upwards = (a: SortKey, b: SortKey) => compared(a, b, 1);
const downwards = (a: SortKey, b: SortKey) => compared(a, b, -1);

function compared(a: SortKey, b: SortKey, way: 1 | -1): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  const [one, other] = [a[differing] ?? null, b[differing] ?? null];
  if (differing < 0) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return way * byCode(one, other);
}
