import type { Statements } from '@dixian/service';
import { isPlanned } from '../../ground/domain/act-kinds';
import { retraceTasks } from '../../tasks/persistence/retrace-tasks';
import { type CaseAct, endsCase, standingActs } from '../domain/case-act';
import type { CaseRules } from '../domain/case-rules';
import type { Standing } from '../domain/fold-case';
import { taskStepOf } from '../domain/task-step';
import type { CaseRow } from '../persistence/cases';
import { followObjections } from './follow-objections';
import { followTasks } from './follow-tasks';

/** Lets the tasks of a case follow a correction: that of each step was open from the step before it until it was done. */
export async function followCorrectedTasks(
  transaction: Statements,
  rules: CaseRules,
  saved: CaseRow,
  { history, standing }: { history: readonly CaseAct[]; standing: Standing },
): Promise<void> {
  const acts = standingActs(history);
  const turn = acts.findLast((act) => isPlanned(act.kind) || endsCase(act));
  if (turn) await followTasks(transaction, rules, saved, { act: turn, standing });
  const placeOf = new Map([...standing.done].map(([id, { id: act }]) => [act, taskStepOf(rules.plan, id)]));
  const steps = acts
    .filter(({ kind }) => isPlanned(kind))
    .map(({ id, kind, occurredOn }, place, all) => ({
      step: placeOf.get(id) ?? kind,
      openedOn: all[place - 1]?.occurredOn ?? occurredOn,
      closedOn: occurredOn,
    }));
  const last = acts.at(-1);
  if (last) await followObjections(transaction, rules, saved, { act: last, standing });
  await retraceTasks(transaction, { kind: 'CASE_STEP', subjectId: saved.id }, steps);
}
