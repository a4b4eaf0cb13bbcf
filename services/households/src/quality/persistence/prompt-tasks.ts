import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';

/** A prompt that waits for an answer. */
export interface WaitingPrompt {
  householdId: string;
  divisionCode: string;
  rule: string;
  subject: string;
  clauseIds: readonly string[];
}

/** What the task of a prompt is told apart by within its household. */
export function stepOf(rule: string, subject: string): string {
  return `${rule}:${subject}`;
}

/** The prompts of a household that waited before a day and still do, by their steps; one statement per request and day. */
export async function waitingBefore(
  context: RequestContext,
  householdId: string,
  day: PlainDate,
): Promise<ReadonlySet<string>> {
  const sql = `SELECT household_id AS "rowKey", step FROM task WHERE household_id = ANY($1::uuid[])
    AND kind = 'ANSWER_PROMPT' AND closed_on IS NULL AND opened_on < $2::date`;
  const rows = await rowsOfEach<{ step: string }>(context, `prompts-before:${day}`, sql, [day]).load(
    householdId,
  );
  return new Set(rows.map(({ step }) => step));
}

/**
 * Makes the ANSWER_PROMPT tasks of households what waits on a day, in two statements. A look at an earlier day neither
 * closes what was opened since nor opens again what was closed since.
 */
export async function keepPromptTasks(
  transaction: Statements,
  householdIds: readonly string[],
  waiting: readonly WaitingPrompt[],
  on: PlainDate,
): Promise<void> {
  const prompts = JSON.stringify(
    waiting.map(({ householdId, divisionCode, rule, subject, clauseIds }) => ({
      household_id: householdId,
      step: stepOf(rule, subject),
      clause_ids: clauseIds,
      division_code: divisionCode,
    })),
  );
  // The subject of a task is its household, which a merger may have changed since. Held in order, so that a nightly
  // look and an answer at the same moment wait for each other.
  await transaction.query(
    `WITH held AS (
       SELECT id FROM task WHERE kind = 'ANSWER_PROMPT' AND household_id = ANY($1::uuid[]) AND closed_on IS NULL
       ORDER BY id FOR UPDATE)
     UPDATE task t SET closed_on = $3::date FROM held
     WHERE t.id = held.id AND t.opened_on <= $3::date AND (t.subject_id <> t.household_id OR NOT EXISTS (
         SELECT FROM jsonb_to_recordset($2::jsonb) AS w(household_id uuid, step text)
         WHERE w.household_id = t.household_id AND w.step = t.step))`,
    [householdIds, prompts, on],
    'close-prompt-tasks',
  );
  if (waiting.length === 0) return;
  await transaction.query(
    `INSERT INTO task AS t (kind, household_id, subject_id, step, level, opened_on, clause_ids, division_code)
     SELECT 'ANSWER_PROMPT', w.household_id, w.household_id, w.step, 'township', $2::date, w.clause_ids, w.division_code
     FROM jsonb_to_recordset($1::jsonb) AS w(household_id uuid, step text, clause_ids text[], division_code text)
     ON CONFLICT (county_code, kind, subject_id, step) DO UPDATE
       SET household_id = excluded.household_id, opened_on = excluded.opened_on, closed_on = NULL,
           clause_ids = excluded.clause_ids, division_code = excluded.division_code
       WHERE t.closed_on <= excluded.opened_on`,
    [prompts, on],
    'open-prompt-tasks',
  );
}
