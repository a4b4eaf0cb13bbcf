import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** Closes the tasks of measures that were delivered, each on its day. */
export async function closeMeasureTasks(
  transaction: Statements,
  delivered: readonly { id: string; deliveredOn: PlainDate }[],
): Promise<void> {
  if (delivered.length === 0) return;
  await transaction.query(
    `UPDATE task SET closed_on = greatest(d."deliveredOn", task.opened_on)
     FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, "deliveredOn" date)
     WHERE task.kind = 'DELIVER_MEASURE' AND task.subject_id = d.id AND task.closed_on IS NULL`,
    [JSON.stringify(delivered)],
    'close-measure-tasks',
  );
}

/** Opens the tasks of measures again that were closed by a delivery which never was. */
export async function reopenMeasureTasks(
  transaction: Statements,
  measureIds: readonly string[],
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = NULL
     WHERE kind = 'DELIVER_MEASURE' AND subject_id = ANY($1::uuid[]) AND closed_on IS NOT NULL`,
    [measureIds],
    'reopen-measure-tasks',
  );
}

/** Closes the tasks of measures that are no longer planned. */
export async function closeDroppedTasks(
  transaction: Statements,
  measureIds: readonly string[],
  on: PlainDate,
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = greatest($2::date, opened_on)
     WHERE kind = 'DELIVER_MEASURE' AND subject_id = ANY($1::uuid[]) AND closed_on IS NULL`,
    [measureIds, on],
  );
}
