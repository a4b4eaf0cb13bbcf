import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { TaskKind } from '../domain/task-kinds';

/** When the task of a step was open. */
export interface StepTask {
  readonly step: string;
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate;
}

/** Writes down anew when the tasks of a subject's steps were open, after what closed them was corrected. */
export async function retraceTasks(
  transaction: Statements,
  { kind, subjectId }: { kind: TaskKind; subjectId: string },
  steps: readonly StepTask[],
): Promise<void> {
  await transaction.query(
    `UPDATE task t SET opened_on = s."openedOn", closed_on = s."closedOn"
     FROM jsonb_to_recordset($3::jsonb) AS s(step text, "openedOn" date, "closedOn" date)
     WHERE t.kind = $1 AND t.subject_id = $2 AND t.step = s.step
       AND (t.opened_on, t.closed_on) IS DISTINCT FROM (s."openedOn", s."closedOn")`,
    [kind, subjectId, JSON.stringify(steps)],
  );
}
