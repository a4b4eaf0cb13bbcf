import type { PlainDate } from '@dixian/calendar';
import { type Guarantee, tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { TOLD_SAFETY } from './told-safety';

/** An answer that follows from what was said by a day. */
export interface FollowingAnswer {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly occurredOn: PlainDate;
  readonly secure: boolean | null;
  readonly finding: string | null;
  readonly source: string;
  readonly account: string | null;
  /** Whether the department itself found it, rather than a survey of the rural office. */
  readonly own: boolean;
}

/** An answer that stands. */
export interface StandingAnswer {
  readonly occurredOn: PlainDate;
  readonly secure: boolean | null;
  readonly finding: string | null;
}

/** Of answers of one household by day those that are not what stands on their day; each counts for the days after it. */
export function newAnswers(
  standing: readonly StandingAnswer[],
  following: readonly FollowingAnswer[],
): FollowingAnswer[] {
  const stands: StandingAnswer[] = [...standing];
  return following.filter((answer) => {
    const last = stands
      .filter(({ occurredOn }) => occurredOn <= answer.occurredOn)
      .toSorted(byDay)
      .at(-1);
    if (last ? last.secure === answer.secure && last.finding === answer.finding : answer.secure === null)
      return false;
    stands.push(answer);
    return true;
  });
}

function byDay(one: StandingAnswer, other: StandingAnswer): number {
  return one.occurredOn.localeCompare(other.occurredOn);
}

/** Writes answers down and tells of them. */
export async function insertAnswers(
  transaction: Statements,
  guarantee: Guarantee,
  answers: readonly FollowingAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  await transaction.query(
    `INSERT INTO guarantee_answer (household_id, division_code, guarantee, secure, finding, occurred_on, source, account, screened)
     SELECT a."householdId", a."divisionCode", $2, a.secure, a.finding, a."occurredOn", a.source, a.account,
       a.own AND a.secure IS FALSE
     FROM jsonb_to_recordset($1::jsonb) AS a("householdId" uuid, "divisionCode" text, secure boolean, finding text,
       "occurredOn" date, source text, account text, own boolean)`,
    [JSON.stringify(answers), guarantee],
    'insert-following-answers',
  );
  await tellChanges(transaction, TOLD_SAFETY, [...new Set(answers.map(({ householdId }) => householdId))]);
}

/** The answers that stand of households, by household and in order of recording. */
export async function standingAnswers(
  transaction: Statements,
  guarantee: Guarantee,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, StandingAnswer[]>> {
  const rows = await transaction.query<StandingAnswer & { householdId: string }>(
    `SELECT household_id AS "householdId", occurred_on AS "occurredOn", secure, finding FROM guarantee_answer
     WHERE household_id = ANY($1::uuid[]) AND guarantee = $2 ORDER BY household_id, id`,
    [householdIds, guarantee],
    'standing-answers',
  );
  const found = new Map<string, StandingAnswer[]>();
  for (const { householdId, ...answer } of rows)
    found.set(householdId, [...(found.get(householdId) ?? []), answer]);
  return found;
}
