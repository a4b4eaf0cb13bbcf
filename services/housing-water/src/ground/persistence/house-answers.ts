import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import {
  ANSWER_NAMES,
  type AnswerRow,
  type NewAnswer,
  ownAnswer,
  type RegisteredHousehold,
  TOLD_ANSWERS,
  tellChanges,
} from '@dixian/register';
import { type RequestContext, rowPerKey, type Statements } from '@dixian/service';
import type { HouseGrade } from '../domain/house-grade';
import { houseAnswer } from '../tables';

const NAMES = [...ANSWER_NAMES, 'grade', 'soleDwelling'] as const;

/** An appraisal of a house as it is read: an answer on safe housing with the grade it rests on. */
export interface AppraisalRow extends AnswerRow {
  secure: boolean;
  finding: string;
  grade: HouseGrade;
  soleDwelling: boolean;
}

export const APPRAISAL_COLUMNS = houseAnswer.select(NAMES);

/** Writes down an appraisal, tells the rural office of it and gives it. */
export async function insertAppraisal(
  transaction: Statements,
  household: RegisteredHousehold,
  {
    grade,
    soleDwelling,
    ...answer
  }: NewAnswer & Pick<AppraisalRow, 'secure' | 'finding' | 'grade' | 'soleDwelling'>,
  by: RecordedBy,
): Promise<AppraisalRow> {
  const values = { ...ownAnswer(household, answer, by), grade, soleDwelling };
  const row = await transaction.insert(houseAnswer, values, ANSWER_NAMES);
  await tellChanges(transaction, TOLD_ANSWERS, [household.id]);
  const { secure, finding } = answer;
  return { ...row, secure, finding, grade, soleDwelling };
}

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
