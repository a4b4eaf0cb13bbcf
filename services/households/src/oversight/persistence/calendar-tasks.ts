import type { Statements } from '@dixian/service';
import type { NewTask } from '../../tasks/persistence/tasks';

type CalendarTask = Pick<NewTask, 'kind' | 'subjectId' | 'step'>;

/** Those of the tasks that were never opened: what was opened once is open, or done. */
export async function neverOpened(
  transaction: Statements,
  tasks: readonly NewTask[],
): Promise<readonly NewTask[]> {
  const known = await transaction.query<CalendarTask>(
    `SELECT kind, subject_id AS "subjectId", step FROM task
     WHERE kind IN ('REPORT_LIST', 'REACH_NODE') AND subject_id = ANY($1::uuid[])`,
    [tasks.map(({ subjectId }) => subjectId)],
    'calendar-tasks-of-divisions',
  );
  const keyOf = ({ kind, subjectId, step }: CalendarTask) => [kind, subjectId, step].join('|');
  const opened = new Set(known.map(keyOf));
  return tasks.filter((task) => !opened.has(keyOf(task)));
}

/** Whether a place was ever asked for that. */
export async function isAsked(
  transaction: Statements,
  { kind, subjectId, step }: CalendarTask,
): Promise<boolean> {
  const rows = await transaction.query(
    'SELECT FROM task WHERE kind = $1 AND subject_id = $2 AND step = $3 LIMIT 1',
    [kind, subjectId, step],
    'calendar-task-asked',
  );
  return rows.length > 0;
}
