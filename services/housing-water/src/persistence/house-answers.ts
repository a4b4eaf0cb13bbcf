import type { PlainDate } from '@dixian/calendar';
import { ANSWER_COLUMNS, type AnswerRow } from '@dixian/register';
import { type RequestContext, rowPerKey } from '@dixian/service';
import type { HouseGrade } from '../domain/renovation';

/** An appraisal of a house as it is read: an answer on safe housing with the grade it rests on. */
export interface AppraisalRow extends AnswerRow {
  secure: boolean;
  finding: string;
  grade: HouseGrade;
  soleDwelling: boolean;
}

export const APPRAISAL_COLUMNS = `${ANSWER_COLUMNS}, grade, sole_dwelling AS "soleDwelling"`;

/** The last appraisal as of a day; one statement per request and day. */
export function appraisalAsOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<AppraisalRow | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", ${APPRAISAL_COLUMNS} FROM guarantee_answer
    WHERE household_id = ANY($1::uuid[]) AND guarantee = 'SAFE_HOUSING' AND grade IS NOT NULL AND occurred_on <= $2::date
    ORDER BY household_id, occurred_on DESC, id DESC`;
  return rowPerKey<AppraisalRow>(context, `appraisal:${asOf}`, sql, [asOf]).load(householdId);
}
