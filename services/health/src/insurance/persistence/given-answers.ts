import type { Statements } from '@dixian/service';
import type { GivenAnswer } from '../domain/answers-anew';

/** What the department has answered on households, the oldest first. */
export async function givenAnswers(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GivenAnswer[]>> {
  const rows = await transaction.query<{ householdId: string; given: GivenAnswer[] }>(
    `SELECT household_id AS "householdId", jsonb_agg(jsonb_build_object('occurredOn', occurred_on, 'secure', secure,
       'byHand', account IS NOT NULL) ORDER BY occurred_on, id) AS given
     FROM guarantee_answer WHERE household_id = ANY($1::uuid[]) AND guarantee = 'BASIC_MEDICAL' GROUP BY 1`,
    [householdIds],
    'given-answers',
  );
  return new Map(rows.map(({ householdId, given }) => [householdId, given]));
}

/** An answer that follows from what was said, as it is kept. */
export interface FollowingAnswer {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly secure: boolean | null;
  readonly finding: string | null;
  readonly occurredOn: string;
  readonly source: string;
}

/** Keeps answers in the order in which they are given. */
export async function keepAnswers(
  transaction: Statements,
  answers: readonly FollowingAnswer[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO guarantee_answer (household_id, division_code, guarantee, secure, finding, occurred_on, source)
     SELECT a."householdId", a."divisionCode", 'BASIC_MEDICAL', a.secure, a.finding, a."occurredOn", a.source
     FROM jsonb_to_recordset($1::jsonb) AS a("householdId" uuid, "divisionCode" text, secure boolean, finding text,
       "occurredOn" date, source text) ORDER BY a."householdId", a."occurredOn"`,
    [JSON.stringify(answers)],
    'keep-insurance-answers',
  );
}
