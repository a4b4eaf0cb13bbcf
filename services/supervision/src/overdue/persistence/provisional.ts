import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** Where a provisional working-day limit starts and how long it is, in working days. */
export interface ProvisionalLimit {
  triggeredOn: PlainDate;
  duration: number;
}

/** The same limit with the day it comes to now. */
export interface ComputedLimit extends ProvisionalLimit {
  dueOn: PlainDate;
  provisional: boolean;
}

/** The distinct limits behind all provisional obligations. */
export async function provisionalLimits(statements: Statements): Promise<ProvisionalLimit[]> {
  return statements.query<ProvisionalLimit>(
    `SELECT DISTINCT triggered_on AS "triggeredOn", duration FROM obligation
     WHERE provisional AND unit = 'working-days'`,
  );
}

/**
 * Gives every provisional obligation its day as computed now; the day it had before is kept. A flag and its notice
 * are withdrawn where the obligation was, after all, not overdue on the day it was flagged for. Gives how many changed.
 */
export async function applyComputedLimits(
  transaction: Statements,
  limits: readonly ComputedLimit[],
  now: Date,
): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    `WITH changed AS (
       UPDATE obligation o SET
         due_on = c."dueOn", provisional = c.provisional,
         previous_due_on = CASE WHEN c."dueOn" <> o.due_on THEN o.due_on ELSE o.previous_due_on END,
         latest_publicity_on = o.latest_publicity_on + (c."dueOn" - o.due_on),
         notices = CASE WHEN c.provisional THEN o.notices ELSE array_remove(o.notices, 'CALENDAR_NOT_LOADED') END,
         flagged_at = CASE WHEN EXISTS (
           SELECT FROM overdue_notice n
           WHERE (n.county_code, n.obligation_id) = (o.county_code, o.id) AND n.withdrawn_at IS NULL
             AND n.flagged_for <= c."dueOn"
         ) THEN NULL ELSE o.flagged_at END
       FROM jsonb_to_recordset($1) AS c ("triggeredOn" date, duration int, "dueOn" date, provisional boolean)
       WHERE o.provisional AND o.unit = 'working-days'
         AND o.triggered_on = c."triggeredOn" AND o.duration = c.duration
         AND (o.due_on, o.provisional) IS DISTINCT FROM (c."dueOn", c.provisional)
       RETURNING o.county_code, o.id, o.due_on
     ), withdrawn AS (
       UPDATE overdue_notice n SET withdrawn_at = $2 FROM changed
       WHERE (n.county_code, n.obligation_id) = (changed.county_code, changed.id) AND n.withdrawn_at IS NULL
         AND n.flagged_for <= changed.due_on
     )
     SELECT count(*)::int AS count FROM changed`,
    [JSON.stringify(limits), now],
  );
  return row?.count ?? 0;
}
