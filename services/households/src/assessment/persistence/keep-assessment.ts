import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { IncomeMeasure } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { awaitTurn } from '../../ground/persistence/await-turn';
import type { AssessedIncome } from '../domain/assess-income';
import type { RegisteredMember } from '../domain/reported-member';
import { ASSESSMENT_FIELDS, type AssessmentRow } from './income-assessments';
import { incomeAssessment } from './tables';

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
}

/** An assessment in sight. */
export function findAssessment(statements: Statements, id: string): Promise<AssessmentRow | undefined> {
  return statements.findOneBy(incomeAssessment, { id }, ASSESSMENT_FIELDS);
}

/** An assessment in sight by id, with what corrects it; the household's assessments wait until the transaction ends. */
export async function assessmentToCorrect(
  transaction: Statements,
  householdId: string,
  id: string,
): Promise<{ row: AssessmentRow; newer: AssessmentRow | undefined } | undefined> {
  if (!isEntityId(id)) return undefined;
  await awaitTurn(transaction, `assessments-of|${householdId}`);
  const row = await transaction.findOneBy(incomeAssessment, { id, householdId }, ASSESSMENT_FIELDS);
  return (
    row && { row, newer: await transaction.findOneBy(incomeAssessment, { corrects: id }, ASSESSMENT_FIELDS) }
  );
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
export function insertAssessment(
  transaction: Statements,
  { figures: { memberCount: countedMembers, ...figures }, ...assessment }: NewAssessment,
): Promise<AssessmentRow> {
  return transaction.insert(
    incomeAssessment,
    { ...assessment, ...figures, countedMembers },
    ASSESSMENT_FIELDS,
  );
}
