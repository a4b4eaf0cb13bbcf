import type { FigureCountFragment, FigureMeasure, FiguresOfDayQuery } from '../generated/graphql';

/** What is reported, in the order of the report. */
export const MEASURES = [
  'MONITORED',
  'MONITORED_UNSTABLE_EXIT',
  'MONITORED_MARGINAL',
  'MONITORED_SUDDEN_SEVERE',
  'MONITORED_WITHOUT_CATEGORY',
  'ELIMINATED_IN_YEAR',
  'KEY_HOUSEHOLDS',
  'LONG_UNRESOLVED',
  'TO_TRIAGE',
  'LABELLED',
  'LEADS_FOUND_IN_MONTH',
  'LEADS_VISITED_IN_MONTH',
  'LEADS_WAITING',
  'LEADS_LATE',
  'CASES_OPEN',
  'CASES_LATE',
] as const satisfies readonly FigureMeasure[];

export type Figures = Partial<Record<FigureMeasure, number>>;

/** The figures of the register that a count of households gives; what it does not say is left out. */
export function figuresOfCount(count: FigureCountFragment): Figures {
  const of = (wanted: string | null) =>
    count.byCategory.filter(({ category }) => category === wanted).reduce((sum, { open }) => sum + open, 0);
  return {
    MONITORED: count.open,
    MONITORED_UNSTABLE_EXIT: of('UNSTABLE_EXIT'),
    MONITORED_MARGINAL: of('MARGINAL'),
    MONITORED_SUDDEN_SEVERE: of('SUDDEN_SEVERE'),
    MONITORED_WITHOUT_CATEGORY: of(null),
    ELIMINATED_IN_YEAR: count.eliminatedInYear,
    KEY_HOUSEHOLDS: count.keyHouseholds,
    LONG_UNRESOLVED: count.longUnresolved,
    ...(count.toTriage !== null && { TO_TRIAGE: count.toTriage }),
    ...(count.labelled !== null && { LABELLED: count.labelled }),
  };
}

/** The figures of a place on a day, as far as they came. */
export function figuresOfDay(data: FiguresOfDayQuery | undefined): Figures {
  if (!data) return {};
  const lists = {
    LEADS_FOUND_IN_MONTH: data.found,
    LEADS_VISITED_IN_MONTH: data.visited,
    LEADS_WAITING: data.waiting,
    LEADS_LATE: data.late,
    CASES_OPEN: data.open,
    CASES_LATE: data.openLate,
  } as const;
  const counted = Object.entries(lists).flatMap(([measure, list]) =>
    typeof list?.totalCount === 'number' ? [[measure, list.totalCount]] : [],
  );
  return {
    ...(data.monitoringCounts && figuresOfCount(data.monitoringCounts.total)),
    ...(Object.fromEntries(counted) as Figures),
  };
}

/** How much a figure has changed, with its sign; nothing where one of both is not known. */
export function difference(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return '';
  const changed = after - before;
  return changed > 0 ? `+${changed}` : String(changed);
}

/** The last day of the month before a day, with which offices compare. */
export function endOfMonthBefore(day: string): string {
  const first = Date.parse(`${day.slice(0, 7)}-01T00:00:00Z`);
  return new Date(first - 86_400_000).toISOString().slice(0, 10);
}

export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}
