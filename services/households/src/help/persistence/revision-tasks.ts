import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** Closes what asks for another revision of the plan of a time of monitoring, of events up to the day of one. */
export async function closeRevisionTasks(
  transaction: Statements,
  periodId: string,
  on: PlainDate,
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = $2::date
     WHERE kind = 'REVISE_PLAN' AND subject_id = $1 AND opened_on <= $2::date AND closed_on IS NULL`,
    [periodId, on],
    'close-revision-tasks',
  );
}

/** Closes what one lead asks for. */
export async function closeRevisionOfLead(
  transaction: Statements,
  leadId: string,
  on: PlainDate,
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = greatest($2::date, opened_on)
     WHERE kind = 'REVISE_PLAN' AND step = $1 AND closed_on IS NULL`,
    [leadId, on],
    'close-revision-of-lead',
  );
}
