import type { PlainDate } from '@dixian/calendar';
import type { IncomeMeasure } from '@dixian/policy';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { AssessedMember } from '../domain/assessed-member';

/** An income assessed over the twelve months before a day; amounts in fen, as text of bigint columns. */
export interface AssessmentRow {
  id: string;
  householdId: string;
  occurredOn: PlainDate;
  fromOn: PlainDate;
  measure: IncomeMeasure;
  wages: bigint;
  business: bigint;
  property: bigint;
  transfer: bigint;
  businessCost: bigint;
  /** The part of it that is 政策性收入, a cross-cut of the four kinds (AY-2025-2.2); null where nobody said. */
  policyIncome: bigint | null;
  selfPaid: bigint | null;
  total: bigint;
  countedMembers: number;
  members: readonly AssessedMember[];
  recordedAt: Date;
  corrects: string | null;
  divisionCode: string;
}

export const ASSESSMENT_COLUMNS = `id, household_id AS "householdId", occurred_on AS "occurredOn", from_on AS "fromOn",
  measure, wages, business, property, transfer, business_cost AS "businessCost", policy_income AS "policyIncome",
  self_paid AS "selfPaid", total, counted_members AS "countedMembers", members, recorded_at AS "recordedAt", corrects,
  division_code AS "divisionCode"`;

// A corrected assessment is left out; what corrects it stands in its place.
const standing = `NOT EXISTS (SELECT FROM income_assessment c WHERE c.corrects = a.id)`;

/** Assessments of a household that stand, the first one first; one statement per request. */
export function assessmentsOf(context: RequestContext, householdId: string): Promise<AssessmentRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${ASSESSMENT_COLUMNS} FROM income_assessment a
    WHERE household_id = ANY($1::uuid[]) AND ${standing} ORDER BY household_id, occurred_on, id`;
  return rowsOfEach<AssessmentRow>(context, 'assessments-of-household', sql).load(householdId);
}

/** The same within a transaction. */
export function heldAssessments(transaction: Statements, householdId: string): Promise<AssessmentRow[]> {
  return transaction.query<AssessmentRow>(
    `SELECT ${ASSESSMENT_COLUMNS} FROM income_assessment a WHERE household_id = $1 AND ${standing} ORDER BY occurred_on, id`,
    [householdId],
  );
}
