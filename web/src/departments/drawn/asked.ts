import type { DrawnFilter, DrawnList } from './drawn-list';

/** What somebody has narrowed a drawn list to, by the filter's name, as it stands in the address. */
export type Narrowed = Readonly<Record<string, string>>;

/** The variables that a drawn list is asked with: what was narrowed, and the day, year or place that it wants. */
export function askedWith(
  { takes, filters }: Pick<DrawnList, 'takes' | 'filters'>,
  narrowed: Narrowed,
  { day, division }: { readonly day: string; readonly division: string },
): Record<string, unknown> {
  const filter = Object.fromEntries(
    filters.flatMap((each) => {
      const value = narrowed[each.name];
      return value ? [[each.name, filterValue(each, value)]] : [];
    }),
  );
  return {
    ...(takes.includes('filter') && { filter }),
    ...(takes.includes('asOf') && { asOf: day }),
    ...(takes.includes('year') && { year: Number(day.slice(0, 4)) }),
    ...(takes.includes('division') && { division }),
  };
}

function filterValue({ kind }: DrawnFilter, value: string): unknown {
  return kind === 'yesNo' ? value === 'true' : value;
}

/** Filters in the address, as `state.DRAFT~key.true`; what is not of that form is left out. */
export function readNarrowed(text: unknown): Narrowed {
  if (typeof text !== 'string') return {};
  const pairs = text.split('~').flatMap((part) => {
    const found = /^([A-Za-z]+)\.([\w-]+)$/.exec(part);
    return found ? [[found[1], found[2]] as const] : [];
  });
  return Object.fromEntries(pairs);
}

export function writeNarrowed(narrowed: Narrowed): string | undefined {
  const parts = Object.entries(narrowed).filter(([, value]) => value !== '');
  return parts.map(([name, value]) => `${name}.${value}`).join('~') || undefined;
}
