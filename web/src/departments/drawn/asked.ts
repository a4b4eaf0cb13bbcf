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
      return value && isAskable(each, value) ? [[each.name, filterValue(each, value)]] : [];
    }),
  );
  const ofTheDay = takes.includes('filter.asOf') ? { asOf: day } : {};
  return {
    ...(takes.includes('filter') && { filter: { ...filter, ...ofTheDay } }),
    ...(takes.includes('asOf') && { asOf: day }),
    ...(takes.includes('year') && { year: Number(day.slice(0, 4)) }),
    ...(takes.includes('division') && { division }),
  };
}

function filterValue({ kind, many }: DrawnFilter, value: string): unknown {
  if (kind === 'yesNo') return value === 'true';
  if (kind === 'number') return Number(value);
  return many ? [value] : value;
}

// Whether the graph takes what somebody typed; what it does not is not asked.
function isAskable({ kind }: DrawnFilter, value: string): boolean {
  if (kind === 'number') return /^\d{1,9}$/.test(value);
  return kind !== 'amount' || /^\d{1,12}(\.\d{1,2})?$/.test(value);
}

/** Filters in the address, as `state.DRAFT~key.true`; what is not of that form is left out. */
export function readNarrowed(text: unknown): Narrowed {
  if (typeof text !== 'string') return {};
  const pairs = text.split('~').flatMap((part) => {
    const [, name, value] = /^([A-Za-z]+)\.(.+)$/.exec(part) ?? [];
    return name && value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

export function writeNarrowed(narrowed: Narrowed): string | undefined {
  const parts = Object.entries(narrowed).filter(([, value]) => value !== '');
  return parts.map(([name, value]) => `${name}.${value.replaceAll('~', ' ')}`).join('~') || undefined;
}
