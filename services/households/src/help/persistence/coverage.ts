import type { PlainDate } from '@dixian/calendar';
import type { PageArguments } from '@dixian/graph';
import { divisionBounds, type KeysetList, type RequestContext, rootPage } from '@dixian/service';
import { lengthBelow } from '@dixian/what-if';
import { type HouseholdRow, householdColumns } from '../../register/persistence/households';
import type { SheetKind } from '../domain/sheet-kinds';

/** What is counted of the households of a division on a day: a helper, or a sheet of the day's year. */
export interface AskedCoverage {
  readonly of: 'HELPER' | SheetKind;
  readonly division: string;
  readonly asOf: PlainDate;
}

/** Households of one division below that should have it, and those that have. */
export interface CoverageRow {
  readonly code: string;
  readonly households: number;
  readonly covered: number;
}

// $1 the day, $2 and $3 the bounds of the division. Application sheets go to every household, the rest to monitored ones.
const monitored = `SELECT household_id, division_code FROM monitoring_period
  WHERE identified_on <= $1::date AND (eliminated_on IS NULL OR eliminated_on > $1::date)
    AND division_code >= $2 AND division_code < $3`;
const registered = `SELECT id AS household_id, division_code FROM household
  WHERE merged_into IS NULL AND division_code >= $2 AND division_code < $3`;
const SHOULD = { HELPER: monitored, APPLICATION: registered, ASSISTANCE: monitored };

const helped = `SELECT DISTINCT household_id FROM responsible_helper
  WHERE since <= $1::date AND (ended_on IS NULL OR ended_on > $1::date) AND division_code >= $2 AND division_code < $3`;
const sheetOf = (kind: SheetKind) => `SELECT DISTINCT household_id FROM explainer_sheet
  WHERE kind = '${kind}' AND year = extract(year FROM $1::date)::int AND handed_out_on <= $1::date
    AND division_code >= $2 AND division_code < $3`;
const HAVE = { HELPER: helped, APPLICATION: sheetOf('APPLICATION'), ASSISTANCE: sheetOf('ASSISTANCE') };

/** Statement of a coverage by division one level below ($4 digits). */
export function coverageSql(of: AskedCoverage['of']): string {
  return `SELECT left(should.division_code, $4::int) AS code, count(*)::int AS households,
      count(have.household_id)::int AS covered
    FROM (${SHOULD[of]}) AS should LEFT JOIN (${HAVE[of]}) AS have USING (household_id)
    GROUP BY 1 ORDER BY 1`;
}

/** Parameters of `coverageSql`. */
export function coverageParameters({ division, asOf }: AskedCoverage): unknown[] {
  const { from, to } = divisionBounds(division);
  return [asOf, from, to, lengthBelow(division)];
}

/** A coverage by division one level below, as far as the caller's scope shows it; one statement. */
export function readCoverage(context: RequestContext, asked: AskedCoverage): Promise<CoverageRow[]> {
  return context.db.read(context.scope, (statements) =>
    statements.query<CoverageRow>(coverageSql(asked.of), coverageParameters(asked), `coverage-${asked.of}`),
  );
}

/** The households that should have it and have not, by code. */
export function notCovered(context: RequestContext, asked: AskedCoverage, page: PageArguments) {
  const list: KeysetList = {
    name: 'not-covered',
    columns: householdColumns('h'),
    from: `household h JOIN (${SHOULD[asked.of]}) AS should ON should.household_id = h.id`,
    key: [{ expression: 'h.code', type: 'text COLLATE "C"' }],
    conditions: (add) => {
      // The first parameters are those that the statements name by number.
      for (const parameter of coverageParameters(asked).slice(0, 3)) add.parameter(parameter);
      return add.add(`NOT EXISTS (SELECT FROM (${HAVE[asked.of]}) AS have WHERE have.household_id = h.id)`);
    },
  };
  return rootPage<HouseholdRow>(context, list, page);
}
