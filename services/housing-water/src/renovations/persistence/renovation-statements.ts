import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import { DEPARTMENT_ENTRY, type RegisteredHousehold } from '@dixian/register';
import { type RequestContext, type RowOf, rowPerKey, type Statements } from '@dixian/service';
import type { StatedRenovation } from '../domain/stated-renovation';
import { renovationStatement } from '../tables';
import { STANDS } from './standing-statements';

const NAMES = [
  'id',
  'renovationId',
  'year',
  'grade',
  'approved',
  'paid',
  'startedOn',
  'plannedUntil',
  'completedOn',
  'occurredOn',
  'source',
  'recordedAt',
  'method',
  'houseNumber',
  'acceptedOn',
  'approvedOn',
  'planAssumed',
  'persons',
  'area',
] as const;

/** A state that a renovation was said to be in. */
export type RenovationStatementRow = RowOf<typeof renovationStatement, (typeof NAMES)[number]>;

export const STATEMENT_COLUMNS = renovationStatement.select(NAMES);

/** Writes a state down. */
export function insertStatement(
  transaction: Statements,
  household: RegisteredHousehold,
  stated: StatedRenovation & { renovationId: string },
  { account }: RecordedBy,
): Promise<RenovationStatementRow> {
  const { renovationId, year, grade, approved, paid } = stated;
  const { startedOn, plannedUntil, completedOn, occurredOn, method, houseNumber, acceptedOn, approvedOn } =
    stated;
  const { persons, area } = stated;
  const of = {
    renovationId,
    householdCode: household.code,
    householdId: household.id,
    divisionCode: household.divisionCode,
  };
  const said = { year, grade, approved, paid, startedOn, plannedUntil, completedOn, occurredOn };
  const more = { method, houseNumber, acceptedOn, approvedOn, persons, area };
  const by = { account, source: DEPARTMENT_ENTRY };
  return transaction.insert(renovationStatement, { ...of, ...said, ...more, ...by }, NAMES);
}

/**
 * Writes down the state of every renovation of a ledger that was said otherwise, or not at all, by its day of export.
 */
export async function stateLedger(
  transaction: Statements,
  { source, exportedOn }: { source: string; exportedOn: string },
): Promise<void> {
  await transaction.query(
    `INSERT INTO renovation_statement (renovation_id, household_code, household_id, division_code, year, grade, approved,
       paid, started_on, planned_until, completed_on, occurred_on, source, method, house_number, accepted_on, approved_on,
       plan_assumed)
     SELECT r.id, r.household_code, r.household_id, r.division_code, r.year, r.grade,
            r.grant_amount, r.paid_amount, r.started_on, r.planned_completion_on, r.completed_on, $2::date, r.source,
            r.method, r.house_number, r.accepted_on, coalesce(r.approved_on, last.approved_on), r.plan_assumed
     FROM renovation r
     LEFT JOIN LATERAL (
       SELECT * FROM renovation_statement s WHERE s.renovation_id = r.id AND s.occurred_on <= $2::date AND ${STANDS}
       ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1
     ) AS last ON true
     WHERE r.source = $1 AND r.household_code IS NOT NULL AND (last.year, last.grade, last.approved, last.paid, last.planned_until, last.completed_on)
       IS DISTINCT FROM (r.year, r.grade, r.grant_amount, r.paid_amount, r.planned_completion_on, r.completed_on)
     ORDER BY r.household_code, r.id`,
    [source, exportedOn],
  );
}

/**
 * Writes down the state of renovations of these households that waited without a household code, of which nothing could
 * be said before.
 */
export async function stateFound(transaction: Statements, householdIds: readonly string[]): Promise<void> {
  await transaction.query(
    `INSERT INTO renovation_statement (renovation_id, household_code, household_id, division_code, year, grade, approved,
       paid, started_on, planned_until, completed_on, occurred_on, source, method, house_number, accepted_on, approved_on,
       plan_assumed)
     SELECT r.id, r.household_code, r.household_id, r.division_code, r.year, r.grade,
            r.grant_amount, r.paid_amount, r.started_on, r.planned_completion_on, r.completed_on, r.speaks_for, r.source,
            r.method, r.house_number, r.accepted_on, r.approved_on, r.plan_assumed
     FROM renovation r
     WHERE r.household_id = ANY($1::uuid[]) AND r.certificate_index IS NOT NULL AND r.speaks_for IS NOT NULL
       AND NOT EXISTS (SELECT FROM renovation_statement s WHERE s.renovation_id = r.id AND s.occurred_on >= r.speaks_for
         AND ${STANDS})
     ORDER BY r.household_code, r.id`,
    [householdIds],
    'state-found-renovations',
  );
}

/** Renovations chosen by the ids that a statement gives stand as they were last said to. */
export async function showNewestState(
  transaction: Statements,
  { sql, parameters }: { sql: string; parameters: readonly unknown[] },
): Promise<void> {
  await transaction.query(
    `UPDATE renovation r
     SET grade = n.grade, grant_amount = n.approved, paid_amount = n.paid, planned_completion_on = n.planned_until,
         completed_on = n.completed_on, source = n.source, year = n.year, method = coalesce(n.method, r.method),
         house_number = coalesce(n.house_number, r.house_number), accepted_on = n.accepted_on,
         approved_on = coalesce(n.approved_on, r.approved_on), plan_assumed = n.plan_assumed
     FROM (SELECT DISTINCT ON (renovation_id) * FROM renovation_statement s WHERE renovation_id IN (${sql}) AND ${STANDS}
           ORDER BY renovation_id, occurred_on DESC, id DESC) AS n
     WHERE r.id = n.renovation_id
       AND (r.year, r.grade, r.grant_amount, r.paid_amount, r.planned_completion_on, r.completed_on, r.accepted_on, r.approved_on)
         IS DISTINCT FROM (n.year, n.grade, n.approved, n.paid, n.planned_until, n.completed_on, n.accepted_on,
                           coalesce(n.approved_on, r.approved_on))`,
    parameters,
  );
}

/** The newest state of a renovation as of a day; one statement per request and day. */
export function stateAsOf(
  context: RequestContext,
  renovationId: string,
  asOf: PlainDate,
): Promise<RenovationStatementRow | undefined> {
  const sql = `SELECT DISTINCT ON (renovation_id) renovation_id AS "rowKey", ${STATEMENT_COLUMNS}
    FROM renovation_statement s WHERE renovation_id = ANY($1::uuid[]) AND occurred_on <= $2::date AND ${STANDS}
    ORDER BY renovation_id, occurred_on DESC, id DESC`;
  return rowPerKey<RenovationStatementRow>(context, `renovation-state:${asOf}`, sql, [asOf]).load(
    renovationId,
  );
}
