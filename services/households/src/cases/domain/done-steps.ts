import { isPlanned } from '../../ground/domain/act-kinds';
import type { CaseAct } from './case-act';
import type { PlannedAct } from './case-plan';

type Step = Pick<PlannedAct, 'id' | 'kind' | 'step'>;

/**
 * What of a plan is done by acts that stand, by the id of each: an act finishes the step that it names, one that names none
 * the first of its kind that is open. What the plan does not have finishes nothing.
 */
export function doneSteps(plan: readonly Step[], standing: readonly CaseAct[]): ReadonlyMap<string, CaseAct> {
  const done = new Map<string, CaseAct>();
  const open = ({ id }: Step) => !done.has(id);
  for (const act of standing) {
    if (!isPlanned(act.kind)) continue;
    const own = stepsFor(plan, act).find(open) ?? stepsFor(plan, { kind: act.kind }).find(open);
    if (own) done.set(own.id, act);
  }
  return done;
}

/** The acts of a plan that an act may be: of its kind, and where it names a step, of that. */
export function stepsFor<Each extends Step>(
  plan: readonly Each[],
  { kind, step: named }: Pick<CaseAct, 'kind' | 'step'>,
): Each[] {
  const own = plan.filter((step) => step.kind === kind);
  return named ? own.filter(({ id, step }) => id === named || step?.id === named) : own;
}

/** The act of a plan that an act of a history is, by its id or that of what it corrects. */
export function stepOf<Each extends Step>(
  plan: readonly Each[],
  done: ReadonlyMap<string, CaseAct>,
  act: Pick<CaseAct, 'id' | 'kind' | 'step'>,
  first: (id: string) => string,
): Each | undefined {
  const place = [...done].find(([, each]) => first(each.id) === first(act.id))?.[0];
  return plan.find(({ id }) => id === place) ?? stepsFor(plan, act).at(0);
}
