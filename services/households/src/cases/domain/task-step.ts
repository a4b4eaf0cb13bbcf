import type { ActKind } from '../../ground/domain/act-kinds';
import type { PlannedAct } from './case-plan';

/**
 * What tells the tasks of a case's steps apart: the kind of act, and for the second of its kind and later ones also its place
 * in the plan.
 */
export function taskStepOf(plan: readonly Pick<PlannedAct, 'id' | 'kind'>[], id: string): string {
  const planned = plan.find((each) => each.id === id);
  if (!planned) return '';
  const { kind } = planned;
  return plan.find((each) => each.kind === kind) === planned ? kind : `${kind} ${id}`;
}

/** The kind of act that the task of a case's step asks for. */
export function actOfTaskStep(step: string): ActKind {
  return step.split(' ')[0] as ActKind;
}
