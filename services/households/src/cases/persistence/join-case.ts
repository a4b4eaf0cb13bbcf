import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** Lets the days of a case run from an earlier day, and its step that waits be due by it. */
export async function startEarlier(
  transaction: Statements,
  { id }: { id: string },
  { foundOn, dueOn }: { foundOn: PlainDate; dueOn: PlainDate | null },
): Promise<void> {
  await transaction.query('UPDATE monitoring_case SET found_on = $2, due_on = $3 WHERE id = $1', [
    id,
    foundOn,
    dueOn,
  ]);
  await transaction.query('UPDATE case_standing SET due_on = $2 WHERE case_id = $1', [id, dueOn]);
  await transaction.query(
    `UPDATE task SET due_on = $2 WHERE kind = 'CASE_STEP' AND subject_id = $1 AND closed_on IS NULL`,
    [id, dueOn],
  );
}
