import type { Sector } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import type { Excused } from '../../ground/domain/excused';
import type { TaskKind } from '../domain/task-kinds';

/** What somebody has to do next. */
export interface NewTask {
  kind: TaskKind;
  /** null where it is to be found out, as of a self-report. */
  householdId: string | null;
  /** What it is about: a lead, a case, a period, a plan and so on, by its kind. */
  subjectId: string;
  /** Tells tasks of one subject apart, e.g. the step of a case; '' where there is one. */
  step: string;
  level: RecordingLevel;
  openedOn: PlainDate;
  /** null where no document sets a day. */
  dueOn: PlainDate | null;
  clauseIds: readonly string[];
  divisionCode: string;
  /** The department that has to do it, which then sees it; left out for the line. */
  sector?: Sector | null;
  /** First day on which it can be done, where that comes later. */
  possibleFrom?: PlainDate | null;
  /** Whether the day waits for the official calendar of a year. */
  provisional?: boolean;
}

/** Opens tasks; one that was closed before is open again, with its new day. */
export async function openTasks(transaction: Statements, tasks: readonly NewTask[]): Promise<void> {
  if (tasks.length === 0) return;
  await transaction.query(
    `INSERT INTO task (kind, household_id, subject_id, step, level, opened_on, due_on, clause_ids, division_code, sector,
       possible_from, provisional)
     SELECT kind, household_id, subject_id, step, level, opened_on, due_on, clause_ids, division_code, sector,
       possible_from, provisional
     FROM jsonb_to_recordset($1::jsonb) AS t(kind text, household_id uuid, subject_id uuid, step text, level text,
       opened_on date, due_on date, clause_ids text[], division_code text, sector text, possible_from date, provisional boolean)
     ON CONFLICT (county_code, kind, subject_id, step) DO UPDATE
       SET level = excluded.level, opened_on = excluded.opened_on, due_on = excluded.due_on, closed_on = NULL,
           clause_ids = excluded.clause_ids, division_code = excluded.division_code, sector = excluded.sector,
           possible_from = excluded.possible_from, provisional = excluded.provisional`,
    [
      JSON.stringify(
        tasks.map((task) => ({
          kind: task.kind,
          household_id: task.householdId,
          subject_id: task.subjectId,
          step: task.step,
          level: task.level,
          opened_on: task.openedOn,
          due_on: task.dueOn,
          clause_ids: task.clauseIds,
          division_code: task.divisionCode,
          sector: task.sector ?? null,
          possible_from: task.possibleFrom ?? null,
          provisional: task.provisional ?? false,
        })),
      ),
    ],
  );
}

/** Closes what is open of a kind about a subject; all its steps unless one is named. */
export async function closeTasks(
  transaction: Statements,
  { kind, subjectId, step }: { kind: TaskKind; subjectId: string; step?: string },
  closedOn: PlainDate,
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = greatest($4::date, opened_on)
     WHERE kind = $1 AND subject_id = $2 AND ($3::text IS NULL OR step = $3) AND closed_on IS NULL`,
    [kind, subjectId, step ?? null, closedOn],
  );
}

/** By when the task of a subject is to be done, and on which days it is not late; undefined where it has none. */
export async function taskDay(
  transaction: Statements,
  { kind, subjectId }: { kind: TaskKind; subjectId: string },
): Promise<(Excused & { dueOn: PlainDate | null }) | undefined> {
  const [row] = await transaction.query<Excused & { dueOn: PlainDate | null }>(
    `SELECT due_on AS "dueOn", waived_on AS "waivedOn", paused_from AS "pausedFrom", paused_until AS "pausedUntil", late_days AS "lateDays"
     FROM task WHERE kind = $1 AND subject_id = $2 AND step = ''`,
    [kind, subjectId],
    'task-day',
  );
  return row;
}
