import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { PromptAnswer } from '../domain/answered-prompt';
import { ANSWER_COLUMNS, type AnswerRow, qualityAnswer } from './tables';

const sql = `SELECT household_id AS "rowKey", ${ANSWER_COLUMNS} FROM quality_answer
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

/** The household that an answer is of; undefined where it has left the caller's sight. */
export async function householdOfAnswer(statements: Statements, id: string): Promise<string | undefined> {
  return (await statements.findOneBy(qualityAnswer, { id }, ['householdId']))?.householdId;
}

/** Answers before they are recorded, all of one household. */
export interface NewAnswers {
  householdId: string;
  divisionCode: string;
  account: string;
  answers: readonly PromptAnswer[];
}

/** Records answers, one at least, and gives the id of the first. */
export async function insertAnswers(
  transaction: Statements,
  { householdId, divisionCode, account, answers }: NewAnswers,
): Promise<string> {
  const [first] = await transaction.query<{ id: string }>(
    `INSERT INTO quality_answer (household_id, division_code, account, rule, subject, seen, explanation, corrected,
       occurred_on, exported_on)
     SELECT $1, $2, $3, a.* FROM jsonb_to_recordset($4::jsonb)
       AS a(rule text, subject text, seen text, explanation text, corrected boolean, "occurredOn" date, "exportedOn" date)
     RETURNING id`,
    [householdId, divisionCode, account, JSON.stringify(answers)],
  );
  if (!first) throw new Error('No answer was recorded');
  return first.id;
}
