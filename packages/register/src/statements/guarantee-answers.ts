import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import type { RequestContext, RowOf, Statements } from '@dixian/service';
import { rowPerKey } from '@dixian/service';
import { type Guarantee, guaranteeAnswer, TOLD_ANSWERS } from './guarantee-table';
import { DEPARTMENT_ENTRY } from './record-statement';
import type { RegisteredHousehold } from './registered-household';
import { tellChanges } from './tell-changes';

/** Columns of an answer that are read. */
export const ANSWER_NAMES = [
  'id',
  'householdId',
  'secure',
  'finding',
  'occurredOn',
  'source',
  'recordedAt',
] as const;

/** An answer on a guarantee as it is read; `secure` null: the department does not know (any more). */
export type AnswerRow = RowOf<typeof guaranteeAnswer, (typeof ANSWER_NAMES)[number]>;

export const ANSWER_COLUMNS = guaranteeAnswer.select(ANSWER_NAMES);

/** An answer as a department gives it. */
export interface NewAnswer {
  guarantee: Guarantee;
  secure: boolean | null;
  finding: string | null;
  occurredOn: PlainDate;
}

/** The row of a department's own answer. */
export function ownAnswer(household: RegisteredHousehold, answer: NewAnswer, by: RecordedBy) {
  return {
    ...answer,
    householdId: household.id,
    divisionCode: household.divisionCode,
    source: DEPARTMENT_ENTRY,
    account: by.account,
  };
}

/** Writes down a department's own answer, tells the rural office of it and gives it. */
export async function insertAnswer(
  transaction: Statements,
  household: RegisteredHousehold,
  answer: NewAnswer,
  by: RecordedBy,
): Promise<AnswerRow> {
  const row = await transaction.insert(guaranteeAnswer, ownAnswer(household, answer, by), ANSWER_NAMES);
  await tellChanges(transaction, TOLD_ANSWERS, [household.id]);
  return row;
}

/** What a survey saw of a guarantee in a household. */
export interface SurveyedAnswer {
  householdId: string;
  divisionCode: string;
  guarantee: Guarantee;
  secure: boolean | null;
  finding?: string | null;
}

/**
 * Takes what a survey saw as answers as of its day, where the department had no such answer by then, and tells the rural
 * office. An older survey stands behind a newer answer: each tells of its own day.
 */
export async function answerFromSurvey(
  transaction: Statements,
  { surveyedOn, source }: { surveyedOn: string; source: string },
  seen: readonly SurveyedAnswer[],
): Promise<void> {
  if (seen.length === 0) return;
  await transaction.query(
    `INSERT INTO guarantee_answer (household_id, division_code, guarantee, secure, finding, occurred_on, source)
     SELECT s."householdId", s."divisionCode", s.guarantee, s.secure, s.finding, $2::date, $3
     FROM jsonb_to_recordset($1::jsonb)
       AS s("householdId" uuid, "divisionCode" text, guarantee text, secure boolean, finding text)
     LEFT JOIN LATERAL (
       SELECT true AS answered, a.secure FROM guarantee_answer a
       WHERE a.household_id = s."householdId" AND a.guarantee = s.guarantee AND a.occurred_on <= $2::date
       ORDER BY a.occurred_on DESC, a.id DESC LIMIT 1
     ) AS last ON true
     WHERE last.answered IS NULL OR last.secure IS DISTINCT FROM s.secure`,
    [JSON.stringify(seen), surveyedOn, source],
    'answer-from-survey',
  );
  const ids = [...new Set(seen.map(({ householdId }) => householdId))];
  await tellChanges(transaction, TOLD_ANSWERS, ids);
}

/** The newest answer on a guarantee as of a day; one statement per request, guarantee and day. */
export function answerAsOf(
  context: RequestContext,
  householdId: string,
  { guarantee, asOf }: { guarantee: Guarantee; asOf: PlainDate },
): Promise<AnswerRow | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", ${ANSWER_COLUMNS} FROM guarantee_answer
    WHERE household_id = ANY($1::uuid[]) AND guarantee = $2 AND occurred_on <= $3::date
    ORDER BY household_id, occurred_on DESC, id DESC`;
  const name = `answer:${guarantee}:${asOf}`;
  return rowPerKey<AnswerRow>(context, name, sql, [guarantee, asOf]).load(householdId);
}
