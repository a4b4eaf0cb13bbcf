import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import { type ActKind, actNames } from '../../ground/domain/act-kinds';
import type { TaskStatusArgs } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';
import { levelWords } from '../../ground/graphql/levels';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { householdById } from '../../register/persistence/households';
import { officeOf } from '../../tasks/domain/own-level';
import { OPEN_CASE, taskKinds } from '../../tasks/domain/task-kinds';
import { taskStatus } from '../../tasks/domain/task-status';
import type { TaskRow } from '../persistence/task-list';
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
