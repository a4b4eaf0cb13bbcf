import { type PlainDate, plainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { caseCounts } from '../../cases/persistence/case-list';
import { seenFrom } from '../../ground/persistence/seen-from';
import { leadCounts } from '../../leads/persistence/lead-conditions';
import { type CountRow, readCounts } from '../../monitoring/persistence/monitoring-counts';
import { termsBelow } from '../../monitoring/use-cases/terms-below';
import { type Counted, type Figure, type FigureMeasure, figuresOf } from '../domain/figure-measures';

/** A place and the day whose figures are meant. */
export interface PlaceOnDay {
  readonly division: string;
  readonly asOf: PlainDate;
}

/** The figures of a place as the lists count them for a day by what is known now, in the caller's sight. */
export async function gatherFigures(
  context: RequestContext,
  policies: PolicySet,
  place: PlaceOnDay,
): Promise<Figure[]> {
  const counted = await Promise.all([
    monitored(context, policies, place),
    leads(context, place),
    cases(context, place),
  ]);
  return figuresOf(place.division, counted.flat());
}

const CATEGORY_MEASURES = {
  UNSTABLE_EXIT: 'MONITORED_UNSTABLE_EXIT',
  MARGINAL: 'MONITORED_MARGINAL',
  SUDDEN_SEVERE: 'MONITORED_SUDDEN_SEVERE',
} as const satisfies Record<NonNullable<CountRow['category']>, FigureMeasure>;

async function monitored(
  context: RequestContext,
  policies: PolicySet,
  { division, asOf }: PlaceOnDay,
): Promise<Counted[]> {
  const rows = await context.db.read(context.scope, (statements) =>
    readCounts(statements, division, termsBelow(policies, division, asOf), context.clock.today()),
  );
  return rows.map((row) => ({
    code: row.code,
    MONITORED: row.open,
    [row.category ? CATEGORY_MEASURES[row.category] : 'MONITORED_WITHOUT_CATEGORY']: row.open,
    ELIMINATED_IN_YEAR: row.eliminatedInYear,
    KEY_HOUSEHOLDS: row.keyHouseholds,
    LONG_UNRESOLVED: row.longUnresolved,
    TO_TRIAGE: row.toTriage,
    LABELLED: row.labelled,
  }));
}

async function leads(context: RequestContext, { division, asOf }: PlaceOnDay): Promise<Counted[]> {
  const by = { division: true, keys: [] };
  const from = seenFrom(context, asOf);
  const month = { from: plainDate(`${asOf.slice(0, 7)}-01`), to: asOf };
  const [found, visited, all] = await Promise.all([
    leadCounts(context, { division, foundFrom: month.from, foundTo: month.to }, from, by),
    leadCounts(context, { division, verifiedFrom: month.from, verifiedTo: month.to }, from, by),
    leadCounts(context, { division }, from, by),
  ]);
  const code = (row: { division: { code: string } | null }) => row.division?.code ?? division;
  return [
    ...found.map((row) => ({ code: code(row), LEADS_FOUND_IN_MONTH: row.count })),
    ...visited.map((row) => ({ code: code(row), LEADS_VISITED_IN_MONTH: row.count })),
    ...all.map((row) => ({ code: code(row), LEADS_WAITING: row.waiting, LEADS_LATE: row.late })),
  ];
}

async function cases(context: RequestContext, { division, asOf }: PlaceOnDay): Promise<Counted[]> {
  const from = seenFrom(context, asOf);
  const rows = await caseCounts(context, { division }, from, { division: true, keys: [] });
  return rows.map((row) => ({
    code: row.division?.code ?? division,
    CASES_OPEN: row.open,
    CASES_LATE: row.late,
  }));
}
