import { isEntityId } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { actOfTaskStep } from '../../cases/domain/task-step';
import { actNames } from '../../ground/domain/act-kinds';
import type { Words } from '../../ground/domain/refusal';
import type { TaskResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';
import { levelWords } from '../../ground/graphql/levels';
import { shownForm } from '../../ground/graphql/shown-form';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { householdOrFormer } from '../../register/persistence/households';
import { officeOf } from '../../tasks/domain/own-level';
import { OPEN_CASE, taskKinds } from '../../tasks/domain/task-kinds';
import { taskStatus } from '../../tasks/domain/task-status';
import { type TaskRow, taskById } from '../persistence/task-list';
import { formOfTask } from './form-of-task';
import { subjectsOfTask } from './subjects-of-task';
import { watchedAs } from './watched-as';

/**
 * Fields of Task that are not columns; what a task is about is an object of the kind that its kind says. A self-report
 * comes with its room.
 */
export const taskFields = (law: Law): Complete<Omit<TaskResolvers, 'selfReport' | 'assignments'>> => ({
  __resolveReference: async ({ id }, context) =>
    isEntityId(id) ? ((await taskById(context, id)) ?? null) : null,
  name: (task, _args, { language }) => nameOf(task)[language],
  async form(task, _args, context) {
    const form = await formOfTask(law, context, task, nameOf(task));
    return form && shownForm(form, context.language);
  },
  household: ({ householdId }, _args, context) =>
    householdId ? householdOrFormer(context, householdId) : null,
  ...subjectsOfTask,
  level: ({ level }) => levelWords[level],
  watchedAs,
  waitsFor: ({ level, divisionCode }, _args, context) =>
    divisionInSight(context, { code: officeOf(level, divisionCode) }, context.clock.today()),
  status: (task, { asOf }, { clock }) => taskStatus(task, asOf ?? clock.today()),
  clauses: ({ clauseIds }) => cited(clauseIds),
});

function nameOf({ kind, step, words }: TaskRow): Words {
  if (words) return words;
  if (kind !== 'CASE_STEP') return taskKinds[kind];
  return step === OPEN_CASE ? START : actNames[actOfTaskStep(step)];
}

const START: Words = { zh: '启动识别认定程序', en: 'start the identification' };
