/** What is reported of a place: each is what a list of the register counts for the same day. */
export const FIGURE_MEASURES = [
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
] as const;

export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** One number of a place. */
export interface Figure {
  readonly code: string;
  readonly measure: FigureMeasure;
  readonly value: number;
}

/** A figure with the name that its place had. */
export interface ReportedLine extends Figure {
  readonly name: string;
}

/** Numbers of one place that one list gives; what is left out was not counted. */
export type Counted = { readonly code: string } & Partial<Record<FigureMeasure, number>>;

/**
 * The figures of a place and of the places directly below, all measures of each so that a nought is reported, too. What
 * lies in none of those below counts for the whole.
 */
export function figuresOf(division: string, counted: readonly Counted[]): Figure[] {
  const codes = [...new Set(counted.map(({ code }) => code))].filter((code) => code !== division).toSorted();
  const sum = (rows: readonly Counted[], measure: FigureMeasure) =>
    rows.reduce((total, row) => total + (row[measure] ?? 0), 0);
  const of = (code: string, rows: readonly Counted[]) =>
    FIGURE_MEASURES.map((measure) => ({ code, measure, value: sum(rows, measure) }));
  return [
    ...of(division, counted),
    ...codes.flatMap((code) =>
      of(
        code,
        counted.filter((row) => row.code === code),
      ),
    ),
  ];
}
