import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import { type ActKind, actNames } from '../../domain/cases/act-kinds';
import { OPEN_CASE } from '../../domain/tasks/case-to-open';
import { officeOf } from '../../domain/tasks/own-level';
import { taskKinds } from '../../domain/tasks/task-kinds';
import { taskStatus } from '../../domain/tasks/task-status';
import { householdById } from '../../persistence/register/households';
import type { TaskRow } from '../../persistence/tasks/task-list';
import { cited } from '../cited';
import { divisionInSight } from '../division-in-sight';
import type { TaskStatusArgs } from '../generated';
import { levelWords } from './levels';
import { subjectsOfTask } from './subjects-of-task';

/** A task with the day it is seen from. */
export type DatedTask = TaskRow & { asOf: PlainDate };

/** Fields of Task that are not columns; what a task is about is an object of the kind that its kind says. */
export const Task = {
  name: ({ kind, step }: DatedTask) => nameOf(kind, step),
  household: ({ householdId }: DatedTask, _args: unknown, context: RequestContext) =>
    householdId && householdById(context, householdId),
  ...subjectsOfTask,
  level: ({ level }: DatedTask) => levelWords[level],
  waitsFor: ({ level, divisionCode }: DatedTask, _args: unknown, context: RequestContext) =>
    divisionInSight(context, { code: officeOf(level, divisionCode) }, context.clock.today()),
  closedOn: ({ closedOn, asOf }: DatedTask) => (closedOn && closedOn <= asOf ? closedOn : null),
  status: (task: DatedTask, { asOf }: TaskStatusArgs) => taskStatus(task, asOf ?? task.asOf),
  clauses: ({ clauseIds }: DatedTask) => cited(clauseIds),
};

function nameOf(kind: TaskRow['kind'], step: string): string {
  if (kind !== 'CASE_STEP') return taskKinds[kind];
  return step === OPEN_CASE ? '启动识别认定程序' : actNames[step as ActKind];
}
