import type { Statements } from '@dixian/service';
import { OPEN_CASE } from '../../tasks/domain/task-kinds';

/** Closes what waits for a case of the household to be opened: one is open now, and a household has one at a time. */
export async function closeCasesToOpen(
  transaction: Statements,
  { householdId, openedOn }: { householdId: string; openedOn: string },
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = greatest($2::date, opened_on)
     WHERE household_id = $1 AND kind = 'CASE_STEP' AND step = '${OPEN_CASE}' AND closed_on IS NULL`,
    [householdId, openedOn],
  );
}
