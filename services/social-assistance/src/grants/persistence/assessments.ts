import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowPerKey, type Statements } from '@dixian/service';
import { assistanceAssessment } from '../enrolment-tables';

const NAMES = [
  'id',
  'householdId',
  'meetsAllowance',
  'meetsHardship',
  'objectiveDifficulty',
  'unableByOwnEffort',
  'meetsInFact',
  'medicalInsured',
  'pensionInsured',
  'basis',
  'appliedOn',
  'occurredOn',
  'recordedAt',
] as const;

/** An assessment as it is read. */
export type AssessmentRow = RowOf<typeof assistanceAssessment, (typeof NAMES)[number]>;

export const ASSESSMENT_COLUMNS = assistanceAssessment.select(NAMES, 't');

/** The columns that `insert` gives back. */
export const ASSESSMENT_NAMES = NAMES;

const newestOf = (
  day: string,
) => `SELECT DISTINCT ON (t.household_id) t.household_id AS "rowKey", ${ASSESSMENT_COLUMNS}
  FROM assistance_assessment t WHERE t.household_id = ANY($1::uuid[]) AND t.occurred_on <= ${day}
  ORDER BY t.household_id, t.occurred_on DESC, t.id DESC`;

/** The newest assessment of a household as of a day. */
export function assessmentAsOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<AssessmentRow | undefined> {
  return rowPerKey<AssessmentRow>(context, `assessment:${asOf}`, newestOf('$2::date'), [asOf]).load(
    householdId,
  );
}

/** The same within a transaction. */
export async function newestAssessment(
  transaction: Statements,
  householdId: string,
  day: PlainDate,
): Promise<AssessmentRow | undefined> {
  const [row] = await transaction.query<AssessmentRow>(
    newestOf('$2::date'),
    [[householdId], day],
    'newest-assessment',
  );
  return row;
}
