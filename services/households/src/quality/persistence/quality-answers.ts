import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { ByKey } from '../../ground/persistence/recorder';
import type { PromptAnswer } from '../domain/answered-prompt';

/** An answer as it was recorded. */
export interface AnswerRow extends PromptAnswer {
  id: string;
  householdId: string;
  account: string;
  recordedAt: Date;
}

const COLUMNS = `id, household_id AS "householdId", rule, subject, seen, explanation, corrected,
  occurred_on AS "occurredOn", exported_on AS "exportedOn", account, recorded_at AS "recordedAt"`;

const sql = `SELECT household_id AS "rowKey", ${COLUMNS} FROM quality_answer
  WHERE household_id = ANY($1::uuid[]) AND occurred_on <= $2::date ORDER BY household_id, occurred_on, id`;

/** Answers given of households by a day, the first one first; one statement. */
export function answersOfHouseholds(
  statements: Statements,
  householdIds: readonly string[],
  asOf: PlainDate,
): Promise<AnswerRow[]> {
  return statements.query<AnswerRow>(sql, [householdIds, asOf], 'quality-answers');
}

/** The same of a household in sight; one statement per request and day. */
export function answersOfHousehold(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<AnswerRow[]> {
  return rowsOfEach<AnswerRow>(context, `quality-answers:${asOf}`, sql, [asOf]).load(householdId);
}

/** The household whose prompts were answered under this key before. */
export async function answeredByKey(transaction: Statements, by: ByKey): Promise<string | undefined> {
  const kept = { table: 'quality_answer', columns: 'household_id AS "householdId"' };
  return (await recordedBefore<{ householdId: string }>(transaction, kept, by))?.householdId;
}

/** Answers before they are recorded, all of one household. */
export interface NewAnswers {
  householdId: string;
  divisionCode: string;
  account: string;
  key: string;
  answers: readonly PromptAnswer[];
}

/** Records answers. */
export async function insertAnswers(transaction: Statements, given: NewAnswers): Promise<void> {
  await transaction.query(
    `INSERT INTO quality_answer (household_id, division_code, account, idempotency_key, rule, subject, seen,
       explanation, corrected, occurred_on, exported_on)
     SELECT $1, $2, $3, $4, a.* FROM jsonb_to_recordset($5::jsonb)
       AS a(rule text, subject text, seen text, explanation text, corrected boolean, "occurredOn" date, "exportedOn" date)`,
    [given.householdId, given.divisionCode, given.account, given.key, JSON.stringify(given.answers)],
  );
}
