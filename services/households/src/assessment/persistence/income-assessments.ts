import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { rowsOfHouseholdOn } from '../../ground/persistence/rows-of-household-on';
import { incomeAssessment } from './tables';

export const ASSESSMENT_FIELDS = [
  ...(['id', 'householdId', 'occurredOn', 'fromOn', 'measure'] as const),
  ...([
    'wages',
    'business',
    'property',
    'transfer',
    'businessCost',
    'policyIncome',
    'selfPaid',
    'total',
  ] as const),
  ...(['countedMembers', 'members', 'recordedAt', 'corrects', 'divisionCode'] as const),
] as const;

/** An income assessed over the twelve months before a day; amounts in fen. */
export type AssessmentRow = RowOf<typeof incomeAssessment, (typeof ASSESSMENT_FIELDS)[number]>;

const ASSESSMENT_COLUMNS = incomeAssessment.select(ASSESSMENT_FIELDS);

// A corrected assessment is left out; what corrects it stands in its place.
const standing = `NOT EXISTS (SELECT FROM income_assessment c WHERE c.corrects = a.id)`;

/** Assessments of a household that stand, the first one first; one statement per request. */
export function assessmentsOf(context: RequestContext, householdId: string): Promise<AssessmentRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${ASSESSMENT_COLUMNS} FROM income_assessment a
    WHERE household_id = ANY($1::uuid[]) AND ${standing} ORDER BY household_id, occurred_on, id`;
  return rowsOfEach<AssessmentRow>(context, 'assessments-of-household', sql).load(householdId);
}

/** Those that were a household's on a day and stood among them; one statement per request and day. */
export async function assessmentsOnDay(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<AssessmentRow[]> {
  const from = { table: 'income_assessment', columns: ASSESSMENT_COLUMNS, order: 'occurred_on, id' };
  const rows = await rowsOfHouseholdOn<AssessmentRow>(context, from, householdId, asOf);
  const corrected = new Set(rows.map(({ corrects }) => corrects));
  return rows.filter(({ id }) => !corrected.has(id));
}

/** The assessments of a household that stand, within a transaction. */
export function heldAssessments(transaction: Statements, householdId: string): Promise<AssessmentRow[]> {
  return transaction.query<AssessmentRow>(
    `SELECT ${ASSESSMENT_COLUMNS} FROM income_assessment a WHERE household_id = $1 AND ${standing} ORDER BY occurred_on, id`,
    [householdId],
  );
}
