import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { rowPerKey } from '@dixian/service';
import { type Guarantee, TOLD_ANSWERS } from './guarantee-table';
import { DEPARTMENT_ENTRY } from './record-statement';
import type { RegisteredHousehold } from './registered-household';
import { tellChanges } from './tell-changes';

/** An answer on a guarantee as it is read; `secure` null: the department does not know (any more). */
export interface AnswerRow {
  id: string;
  householdId: string;
  secure: boolean | null;
  finding: string | null;
  occurredOn: PlainDate;
  source: string;
  recordedAt: Date;
}

export const ANSWER_COLUMNS = `id, household_id AS "householdId", secure, finding, occurred_on AS "occurredOn", source,
  recorded_at AS "recordedAt"`;

/** An answer as a department gives it; `own` are columns of its own, by name. */
export interface NewAnswer {
  guarantee: Guarantee;
  secure: boolean | null;
  finding: string | null;
  occurredOn: PlainDate;
  own?: Readonly<Record<string, string | boolean>>;
}

/** Writes down a department's own answer, tells the rural office of it and gives it with `columns`. */
export async function insertAnswer<Row extends AnswerRow = AnswerRow>(
  transaction: Statements,
  household: RegisteredHousehold,
  answer: NewAnswer,
  { account }: RecordedBy,
  columns = ANSWER_COLUMNS,
): Promise<Row> {
  const values = {
    household_id: household.id,
    division_code: household.divisionCode,
    guarantee: answer.guarantee,
    secure: answer.secure,
    finding: answer.finding,
    occurred_on: answer.occurredOn,
    source: DEPARTMENT_ENTRY,
    account,
    ...answer.own,
  };
  const names = Object.keys(values);
  const [row] = await transaction.query<Row>(
    `INSERT INTO guarantee_answer (${names.join(', ')})
     VALUES (${names.map((_name, index) => `$${index + 1}`).join(', ')}) RETURNING ${columns}`,
    Object.values(values),
  );
  if (!row) throw new Error('guarantee_answer gave no row');
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
export function answerAsOf<Row extends AnswerRow = AnswerRow>(
  context: RequestContext,
  householdId: string,
  { guarantee, asOf }: { guarantee: Guarantee; asOf: PlainDate },
  columns = ANSWER_COLUMNS,
): Promise<Row | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", ${columns} FROM guarantee_answer
    WHERE household_id = ANY($1::uuid[]) AND guarantee = $2 AND occurred_on <= $3::date
    ORDER BY household_id, occurred_on DESC, id DESC`;
  const name = `answer:${guarantee}:${asOf}`;
  return rowPerKey<Row>(context, name, sql, [guarantee, asOf]).load(householdId);
}
