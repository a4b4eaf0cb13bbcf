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
  /** Names among what they are sorted by: these stand as they are read, by pinyin. */
  readonly names?: readonly Field[];
}

/** A page of such a list in the order asked for. */
export function sortedPage<Node, Field extends string>(
  { name, items, orders, tie, tieLength, usual, names = [] }: SortableList<Node, Field>,
  args: PageArguments & { orderBy?: OrderBy<Field> | null },
): ListPage<Node> {
  const { field, direction = 'ASC' } = args.orderBy ?? { field: usual };
  const page = pageOf(args, { name, order: `${field} ${direction}`, keyLength: 1 + tieLength });
  const keyOf = (item: Node) => [orders[field](item) ?? null, ...tie(item)];
  const way = direction === 'ASC' ? 1 : -1;
  const isName = names.includes(field);
  const compare = (one: SortKey, other: SortKey) => compared(one, other, { way, isName });
  const sorted = items.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  return { ...pageOfItems(sorted, page, keyOf, compare), totalCount: countOfItems(items) };
}

const byReading = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

function compared(a: SortKey, b: SortKey, { way, isName }: { way: 1 | -1; isName: boolean }): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  const [one, other] = [a[differing] ?? null, b[differing] ?? null];
  if (differing < 0) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  // What reads alike and is written differently stands by what it is written with.
  const read = isName && differing === 0 ? byReading.compare(one, other) : 0;
  return way * (read || byCode(one, other));
}
