import { addDays, type PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';

/** Whether nobody belongs to a household any more after a day; on the last day of a membership its member still does. */
export async function isVacantFrom(
  transaction: Statements,
  householdId: string,
  on: PlainDate,
): Promise<boolean> {
  if (!isEntityId(householdId)) return false;
  const [row] = await transaction.query<{ vacant: boolean }>(
    `SELECT count(*) > 0 AND bool_and(left_on IS NOT NULL AND left_on < $2::date) AS vacant
     FROM membership WHERE household_id = $1`,
    [householdId, on],
    'vacant-from',
  );
  return row?.vacant ?? false;
}

/** The same where the last day of the last membership is enough: what ends on the day of a death. */
export function isVacantAfter(transaction: Statements, householdId: string, on: PlainDate): Promise<boolean> {
  return isVacantFrom(transaction, householdId, addDays(on, 1));
}

/** The first day of a household that was split from another; null for one that no split made. */
export async function splitDayOf(transaction: Statements, householdId: string): Promise<PlainDate | null> {
  const [row] = await transaction.query<{ on: PlainDate | null }>(
    'SELECT split_on AS "on" FROM household WHERE id = $1',
    [householdId],
    'split-day',
  );
  return row?.on ?? null;
}

/** SQL: the same of a household by its id, for statements over many. */
export function nobodyLeftSql(householdId: string, on: string): string {
  return `(EXISTS (SELECT FROM membership m WHERE m.household_id = ${householdId}) AND NOT EXISTS (
    SELECT FROM membership m WHERE m.household_id = ${householdId} AND (m.left_on IS NULL OR m.left_on >= ${on})))`;
}
