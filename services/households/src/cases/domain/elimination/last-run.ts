import type { PlainDate } from '@dixian/calendar';

/** One entry a day, the one said last: `items` are by day, then by when they were recorded. */
export function latestOfDays<Item extends { occurredOn: PlainDate }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.occurredOn, item])).values()];
}

/** Entries in unbroken runs of the same value, in their order. */
export function runsOf<Item, Value>(
  items: readonly Item[],
  valueIn: (item: Item) => Value,
): { value: Value; items: readonly [Item, ...Item[]] }[] {
  const runs: { value: Value; items: [Item, ...Item[]] }[] = [];
  for (const item of items) {
    const value = valueIn(item);
    const last = runs.at(-1);
    if (last && last.value === value) last.items.push(item);
    else runs.push({ value, items: [item] });
  }
  return runs;
}
