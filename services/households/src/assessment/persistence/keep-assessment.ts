import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { IncomeMeasure } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { awaitTurn } from '../../ground/persistence/await-turn';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { ByKey } from '../../ground/persistence/recorder';
import type { AssessedIncome } from '../domain/assess-income';
import type { RegisteredMember } from '../domain/reported-member';
import { ASSESSMENT_COLUMNS, type AssessmentRow } from './income-assessments';

/** An assessment before it is recorded. */
export interface NewAssessment extends AssessedIncome {
  householdId: string;
  divisionCode: string;
  occurredOn: PlainDate;
  fromOn: PlainDate;
  measure: IncomeMeasure;
  policyIncome: Fen | null;
  selfPaid: Fen | null;
  corrects: string | null;
  account: string;
  key: string;
}

/** The assessment recorded under this key of this account. The same key at the same moment waits for the first. */
export function assessmentByKey(transaction: Statements, by: ByKey): Promise<AssessmentRow | undefined> {
  const kept = { table: 'income_assessment', columns: ASSESSMENT_COLUMNS };
  return recordedBefore<AssessmentRow>(transaction, kept, by);
}

/** An assessment in sight by id, with what corrects it; the household's assessments wait until the transaction ends. */
export async function assessmentToCorrect(
  transaction: Statements,
  householdId: string,
  id: string,
): Promise<{ row: AssessmentRow; newer: AssessmentRow | undefined } | undefined> {
  if (!isEntityId(id)) return undefined;
  await awaitTurn(transaction, `assessments-of|${householdId}`);
  const row = await one(transaction, 'id = $1 AND household_id = $2', [id, householdId]);
  return row && { row, newer: await one(transaction, 'corrects = $1', [id]) };
}

/** Who lives together or stands in the register book of a household on a day. */
export function registeredMembers(
  transaction: Statements,
  householdId: string,
  on: PlainDate,
): Promise<RegisteredMember[]> {
  return transaction.query<RegisteredMember>(
    `SELECT person_id AS "personId", bool_or(lives_together) AS "livesTogether", bool_or(in_register) AS "inRegister"
     FROM membership
     WHERE household_id = $1 AND joined_on <= $2::date AND (left_on IS NULL OR left_on >= $2::date)
     GROUP BY person_id HAVING bool_or(lives_together) OR bool_or(in_register)`,
    [householdId, on],
  );
}

/** Records an assessment. */
export async function insertAssessment(
  transaction: Statements,
  { figures, ...assessment }: NewAssessment,
): Promise<AssessmentRow> {
  const [row] = await transaction.query<AssessmentRow>(
    `INSERT INTO income_assessment (household_id, division_code, occurred_on, from_on, measure, wages, business, property,
       transfer, business_cost, policy_income, self_paid, total, counted_members, members, account, idempotency_key,
       corrects)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     RETURNING ${ASSESSMENT_COLUMNS}`,
    [
      assessment.householdId,
      assessment.divisionCode,
      assessment.occurredOn,
      assessment.fromOn,
      assessment.measure,
      ...[figures.wages, figures.business, figures.property, figures.transfer, figures.businessCost],
      assessment.policyIncome,
      assessment.selfPaid,
      assessment.total,
      figures.memberCount,
      JSON.stringify(assessment.members),
      assessment.account,
      assessment.key,
      assessment.corrects,
    ],
  );
  if (!row) throw new Error('income_assessment gave no row');
  return row;
}

async function one(transaction: Statements, condition: string, parameters: readonly unknown[]) {
  const [row] = await transaction.query<AssessmentRow>(
    `SELECT ${ASSESSMENT_COLUMNS} FROM income_assessment WHERE ${condition}`,
    parameters,
  );
  return row;
}
