import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

// No person: the window that was decided ends the grant.
const BY_ITSELF = 'gradual-exit';

/**
 * Writes down that grants whose window has run out by a day are drawn no more, from the day after its last; what a month
 * paid stays said. What was written down before stays as it is.
 */
export async function endExits(transaction: Statements, day: PlainDate): Promise<void> {
  await transaction.query(
    `WITH ended AS (
       UPDATE gradual_exit t SET ended_on = t.until + 1
       WHERE t.cancelled_on IS NULL AND t.ended_on IS NULL AND t.until < $1::date
       RETURNING t.grant_id, t.until + 1 AS over_on
     )
     INSERT INTO allowance_statement (grant_id, household_code, household_id, division_code, name, tier, whole_household,
       covered_persons, dispersed_hardship, approved, paid, active, end_reason, occurred_on, source, account)
     SELECT n.grant_id, n.household_code, n.household_id, n.division_code, n.name, n.tier, n.whole_household,
       n.covered_persons, n.dispersed_hardship, CASE WHEN n.same_month THEN n.approved ELSE 0 END,
       CASE WHEN n.same_month THEN n.paid ELSE 0 END, false, 'EXIT_OVER', e.over_on, '渐退期满', '${BY_ITSELF}'
     FROM ended e JOIN LATERAL (
       SELECT s.*, date_trunc('month', s.occurred_on) = date_trunc('month', e.over_on) AS same_month
       FROM allowance_statement s WHERE s.grant_id = e.grant_id AND s.stands AND s.occurred_on <= e.over_on
       ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1
     ) AS n ON n.active
     ORDER BY n.grant_id`,
    [day],
    'end-exits',
  );
}

// The last window of each grant that something new was said of, and what was said of the grant last.
const LAST = `SELECT DISTINCT ON (e.grant_id) e.grant_id, e.household_id, e.division_code, e.clause_id, e.until,
    n.active AND n.account IS NULL AND date_trunc('month', n.occurred_on) > date_trunc('month', e.until) AND NOT EXISTS (
      SELECT FROM allowance_statement h WHERE h.grant_id = e.grant_id AND h.stands AND h.active AND h.account IS NOT NULL
        AND h.occurred_on > e.until) AS overrun,
    n.occurred_on
  FROM gradual_exit e
  JOIN LATERAL (SELECT * FROM allowance_statement s WHERE s.grant_id = e.grant_id AND s.stands
    ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1) AS n ON true
  WHERE e.cancelled_on IS NULL AND e.grant_id IN (SELECT s.grant_id FROM allowance_statement s WHERE NOT s.told)
  ORDER BY e.grant_id, e.until DESC`;

/** Opens the work of ending what a ledger still pays after its window, and closes it where that is over or newly granted. */
export async function followOverruns(transaction: Statements): Promise<void> {
  await tasks.openFrom(transaction, 'EXIT_OVERRUN', {
    sql: `SELECT l.grant_id AS subject_id, NULL::text AS step, l.household_id, NULL::uuid AS person_id, l.division_code,
        l.until + 1 AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, array_remove(ARRAY[l.clause_id], NULL) AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${LAST}) l WHERE l.overrun`,
    parameters: [],
  });
  await tasks.closeFrom(transaction, 'EXIT_OVERRUN', {
    sql: `SELECT l.grant_id AS subject_id, NULL::text AS step, l.occurred_on AS closed_on FROM (${LAST}) l WHERE NOT l.overrun`,
    parameters: [],
  });
}
