import type { ObligationFilter, ObligationGrouping, ObligationStatus } from '../generated/graphql';

/** What of the supervision stands in the address. */
export interface SupervisionSearch {
  readonly by?: ObligationGrouping;
  readonly division?: string;
  readonly kind?: string;
  /** `ALL` for every status; what is overdue without it. */
  readonly status?: string;
  readonly sector?: string;
  /** The department that owes it, by its service. */
  readonly department?: string;
  readonly clause?: string;
  readonly level?: string;
  /** An office: its division, and its sector behind a stroke. */
  readonly unit?: string;
  readonly from?: string;
  readonly to?: string;
  readonly order?: string;
}

const WORD = /^[A-Z_]+$/;

const shapes: Readonly<Record<keyof SupervisionSearch, RegExp>> = {
  by: WORD,
  division: /^\d{2,12}$/,
  kind: WORD,
  status: WORD,
  sector: /^[a-z-]+$/,
  department: /^[a-z-]+$/,
  clause: /^[\w.\-/]+$/,
  level: WORD,
  unit: /^\d{2,12}(\/[a-z-]+)?$/,
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
  order: /^-?[A-Z_]+$/,
};

export function readSupervisionSearch(search: Record<string, unknown>): SupervisionSearch {
  const read = Object.entries(shapes).flatMap(([name, shape]) => {
    const given = search[name];
    // Digits alone come as a number.
    const text = typeof given === 'number' ? String(given) : given;
    return typeof text === 'string' && shape.test(text) ? [[name, text]] : [];
  });
  return Object.fromEntries(read) as SupervisionSearch;
}

/** The status that the list shows: what is overdue, until somebody asks for another. */
export function statusOf({ status }: SupervisionSearch): ObligationStatus | undefined {
  if (status === 'ALL') return undefined;
  return (status as ObligationStatus | undefined) ?? 'OVERDUE';
}

/** What else must hold of the obligations that the address asks for. */
export function obligationFilter(search: SupervisionSearch): ObligationFilter {
  const { kind, sector, department, clause, level, unit, from, to } = search;
  const [division, unitSector] = unit?.split('/') ?? [];
  return {
    ...(kind && { kinds: [kind] as NonNullable<ObligationFilter['kinds']> }),
    ...(sector && { sector }),
    ...(department && { departments: [department] }),
    ...(clause && { clause }),
    ...(level && { levels: [level] as NonNullable<ObligationFilter['levels']> }),
    ...(division && { unit: { division, ...(unitSector && { sector: unitSector }) } }),
    ...(from && { dueFrom: from }),
    ...(to && { dueTo: to }),
  };
}
