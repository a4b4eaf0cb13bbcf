import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { OPEN_CASE } from '../../tasks/domain/task-kinds';

/** What waits for a visited lead to be seen to: a case to be opened, or a word on what became of it. */
export const SEEN_TO = `(kind = 'CASE_STEP' AND step = '${OPEN_CASE}' OR kind = 'SETTLE_LEAD')`;

/** Closes what waits for a case of the household to be opened: one is open now, and a household has one at a time. */
export async function closeCasesToOpen(
  transaction: Statements,
  { householdId, openedOn }: { householdId: string; openedOn: PlainDate },
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = greatest($2::date, opened_on)
     WHERE household_id = $1 AND ${SEEN_TO} AND closed_on IS NULL`,
    [householdId, openedOn],
  );
}
