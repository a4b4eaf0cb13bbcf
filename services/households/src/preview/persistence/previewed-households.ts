import type { PlainDate } from '@dixian/calendar';
import { Conditions, type RequestContext } from '@dixian/service';
import { placeNumberSql, type TriedDraft } from '@dixian/what-if';
import { MonitoredConditions } from '../../monitoring/persistence/monitored-conditions';
import { besidePeriod, periodsOn } from '../../monitoring/persistence/periods-on';
import { monitoredTerms, type PreviewedStatus } from '../domain/previewed-statuses';

/** A status tried on the register: what is asked, and the division and year it is asked for. */
export interface TriedStatus {
  readonly draft: TriedDraft;
  readonly status: PreviewedStatus;
  readonly incomeYear: number;
}

/** How many households of one place are what the status says on either side; `place` counts from 1. */
export interface PlaceCount {
  readonly place: number;
  readonly before: number;
  readonly after: number;
  readonly entering: number;
  readonly leaving: number;
}

/** The counts of all places, one statement over what lists show on either day. */
export function countPreviewed(context: RequestContext, tried: TriedStatus): Promise<PlaceCount[]> {
  const add = new Conditions();
  const sql = `SELECT place, (count(*) FILTER (WHERE held))::int AS before, (count(*) FILTER (WHERE holds))::int AS after,
      (count(*) FILTER (WHERE holds AND NOT held))::int AS entering,
      (count(*) FILTER (WHERE held AND NOT holds))::int AS leaving
    FROM ${bothSides(add, tried, context.clock.today())} GROUP BY 1`;
  return context.db.read(context.scope, (statements) => statements.query<PlaceCount>(sql, add.parameters));
}

/** A household that enters or leaves. */
export interface PreviewedHouseholdRow {
  readonly householdId: string;
  readonly enters: boolean;
}

// As many as a person looks through.
const EXAMPLES = 20;

/** Some of those that enter or leave in the places of these numbers, by code. */
export function previewedExamples(
  context: RequestContext,
  tried: TriedStatus,
  placeNumbers: readonly number[],
): Promise<PreviewedHouseholdRow[]> {
  const add = new Conditions();
  const sql = `SELECT x.household_id AS "householdId", x.holds AS enters
    FROM ${bothSides(add, tried, context.clock.today())} JOIN household h ON h.id = x.household_id
    WHERE x.held <> x.holds AND x.place = ANY(${add.parameter(placeNumbers)}::int[])
    ORDER BY h.code COLLATE "C" LIMIT ${EXAMPLES}`;
  return context.db.read(context.scope, (statements) =>
    statements.query<PreviewedHouseholdRow>(sql, add.parameters),
  );
}

// Each household that is what the status says on either side, once, as `x`.
function bothSides(add: Conditions, { draft, status, incomeYear }: TriedStatus, today: PlainDate): string {
  const { places } = status;
  const { division } = draft.preview;
  const [first, end] = [add.parameter(division), add.parameter(`${division}:`)];
  const range = (column: string) => `${column} >= ${first} AND ${column} < ${end}`;
  const codes = `${add.parameter(places.map(({ place }) => place))}::text[]`;
  const side = (name: 'before' | 'after') =>
    status.status === 'BELOW_LINE'
      ? belowLine(add, { status, name, range, codes, incomeYear })
      : monitored(add, { status, name, range, asOf: draft[name].on, today });
  return `(SELECT *, ${placeNumberSql('division_code', codes, places.length)} AS place
    FROM (SELECT coalesce(a.household_id, b.household_id) AS household_id,
        coalesce(a.division_code, b.division_code) AS division_code,
        b.household_id IS NOT NULL AS held, a.household_id IS NOT NULL AS holds
      FROM (${side('before')}) b FULL JOIN (${side('after')}) a ON a.household_id = b.household_id) AS either) x`;
}

interface Side {
  readonly status: PreviewedStatus;
  readonly name: 'before' | 'after';
  /** That a column's division lies in the one asked for. */
  readonly range: (column: string) => string;
}

function monitored(
  add: Conditions,
  { status, name, range, asOf, today }: Side & { asOf: PlainDate; today: PlainDate },
): string {
  const view = { asOf, today };
  const terms = monitoredTerms(status, name, asOf);
  const sql = new MonitoredConditions(terms, (value) => add.parameter(value), besidePeriod(view, add));
  const holds = status.status === 'KEY_HOUSEHOLD' ? sql.keyHousehold : sql.longUnresolved;
  return `SELECT p.household_id, p.division_code FROM ${periodsOn(view)(add)}
    WHERE ${range('p.division_code')} AND ${sql.last} AND ${holds}`;
}

// Line times members against the total, in fen: nothing is divided, and exactly on the line is not below.
function belowLine(
  add: Conditions,
  { status, name, range, codes, incomeYear }: Side & { codes: string; incomeYear: number },
): string {
  const lines = add.parameter(status.places.map((place) => place[name].line?.toString() ?? null));
  return `SELECT household_id, division_code FROM household_income
    WHERE latest AND year = ${add.parameter(incomeYear)}::int AND ${range('division_code')}
      AND (${lines}::bigint[])[${placeNumberSql('division_code', codes, status.places.length)}] * member_count
        > wages + business + property + transfer - business_cost`;
}
