import type { Sector } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { AnyTable, Statements } from '@dixian/service';
import type { MigrationInterface } from 'typeorm';
import { CreateDutyTasks1765170200000 } from '../migrations/1765170200000-create-duty-tasks';
import type { KindOfTask, KindsOfTasks } from './kind-of-task';
import { closeTasksFrom, openTasksFrom, type RowsOf } from './open-tasks';
import { dutyTask, type TaskLevel } from './table';
import { tellTasks } from './tell-tasks';

/** A task as a department opens it. */
export interface NewTask {
  /** What of the department's own it is about. */
  readonly subjectId: string;
  /** Tells several of one subject apart. */
  readonly step?: string;
  readonly householdId?: string | null;
  readonly personId?: string | null;
  /** The village of the household; without one the place whose office does it. */
  readonly divisionCode: string;
  readonly openedOn: PlainDate;
  /** Left out where no document prints a day: the task has its age. */
  readonly dueOn?: PlainDate | null;
  readonly provisional?: boolean;
  readonly clauseIds?: readonly string[];
  readonly obligationId?: string | null;
  /** Where it is not the office of the kind. */
  readonly level?: TaskLevel;
  readonly sector?: Sector | null;
}

/** The work of a department, told to the one list of tasks with every change. */
export interface Tasks<Kind extends string> {
  readonly tables: readonly AnyTable[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Names of the tables, whose rows follow their household to another place. */
  readonly following: readonly string[];
  open(transaction: Statements, kind: Kind, tasks: readonly NewTask[]): Promise<void>;
  /**
   * Opens those that a query gives, with all these columns, NULL where there is nothing to say: subject_id, step, household_id,
   * person_id, division_code, opened_on, due_on, provisional, clause_ids, obligation_id, level, sector.
   */
  openFrom(transaction: Statements, kind: Kind, rows: RowsOf): Promise<void>;
  /** Closes what is open about a subject, all its steps unless one is named. */
  close(
    transaction: Statements,
    kind: Kind,
    about: { readonly subjectId: string; readonly step?: string },
    on: PlainDate,
  ): Promise<void>;
  /** Closes those that a query gives: `subject_id`, `step` or NULL, `closed_on`. */
  closeFrom(transaction: Statements, kind: Kind, rows: RowsOf): Promise<void>;
}

/** The tasks of a service by its own kinds. Each call writes and tells in the caller's transaction. */
export function tasksOf<const Kinds extends KindsOfTasks>(
  service: string,
  kinds: Kinds,
): Tasks<keyof Kinds & string> {
  type Kind = keyof Kinds & string;
  const of = (kind: Kind): KindOfTask => kinds[kind] as KindOfTask;
  async function openFrom(transaction: Statements, kind: Kind, rows: RowsOf): Promise<void> {
    await openTasksFrom(transaction, { kind, of: of(kind) }, rows);
    await tellTasks(transaction, service, kinds);
  }
  async function closeFrom(transaction: Statements, kind: Kind, rows: RowsOf): Promise<void> {
    await closeTasksFrom(transaction, kind, rows);
    await tellTasks(transaction, service, kinds);
  }
  return {
    tables: [dutyTask],
    migrations: [CreateDutyTasks1765170200000],
    following: [dutyTask.options.name],
    openFrom,
    closeFrom,
    async open(transaction, kind, tasks) {
      if (tasks.length > 0) await openFrom(transaction, kind, rowsOf(tasks));
    },
    close: (transaction, kind, { subjectId, step }, on) =>
      closeFrom(transaction, kind, {
        sql: 'SELECT $1::uuid AS subject_id, $2::text AS step, $3::date AS closed_on',
        parameters: [subjectId, step ?? null, on],
      }),
  };
}

function rowsOf(tasks: readonly NewTask[]): RowsOf {
  const rows = tasks.map((task) => ({
    subject_id: task.subjectId,
    step: task.step,
    household_id: task.householdId,
    person_id: task.personId,
    division_code: task.divisionCode,
    opened_on: task.openedOn,
    due_on: task.dueOn,
    provisional: task.provisional,
    clause_ids: task.clauseIds,
    obligation_id: task.obligationId,
    level: task.level,
    sector: task.sector,
  }));
  return {
    sql: `SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(subject_id uuid, step text, household_id uuid, person_id uuid,
      division_code text, opened_on date, due_on date, provisional boolean, clause_ids text[], obligation_id uuid, level text,
      sector text)`,
    parameters: [JSON.stringify(rows)],
  };
}
