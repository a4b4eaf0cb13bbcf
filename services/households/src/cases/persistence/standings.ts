import type { Statements } from '@dixian/service';
import type { StandingSpan } from '../domain/standing-spans';
import type { CaseRow } from './cases';

/** Writes down where a held case stood when, over what was written before; only what has changed is touched. */
export async function saveSpans(
  transaction: Statements,
  row: CaseRow,
  spans: readonly StandingSpan[],
): Promise<void> {
  const { id, householdId, kind, openedOn, dueOn, divisionCode } = row;
  await transaction.query(
    `WITH span AS (
       SELECT * FROM jsonb_to_recordset($2::jsonb) AS s("from" date, "until" date, state text, next text,
         "waitsAt" text, category text, ended boolean)
     ), gone AS (
       DELETE FROM case_standing WHERE case_id = $1 AND from_on NOT IN (SELECT "from" FROM span)
     )
     INSERT INTO case_standing AS s (case_id, from_on, until_on, state, next_step, waits_at, category, ended,
       household_id, kind, opened_on, due_on, division_code)
     SELECT $1, "from", "until", state, next, "waitsAt", category, ended, $3, $4, $5, $6, $7 FROM span
     ON CONFLICT (county_code, case_id, from_on) DO UPDATE
       SET until_on = excluded.until_on, state = excluded.state, next_step = excluded.next_step,
           waits_at = excluded.waits_at, category = excluded.category, ended = excluded.ended,
           opened_on = excluded.opened_on, due_on = excluded.due_on
       WHERE (s.until_on, s.state, s.next_step, s.waits_at, s.category, s.opened_on, s.due_on)
         IS DISTINCT FROM (excluded.until_on, excluded.state, excluded.next_step, excluded.waits_at, excluded.category,
           excluded.opened_on, excluded.due_on)`,
    [id, JSON.stringify(spans), householdId, kind, openedOn, dueOn, divisionCode],
  );
}
