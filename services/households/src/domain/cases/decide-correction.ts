import { isPlanned } from './act-kinds';
import { type CaseAct, type ProposedAct, standingActs } from './case-act';
import type { Accepted, CaseRefusal } from './case-refusal';
import type { CaseRules } from './case-rules';
import { caseStates } from './case-state';
import { decideAct } from './decide-act';
import { foldCase } from './fold-case';

/**
 * Whether an act may be corrected: only the last one of a case that goes on, and as if it were recorded now after
 * those before it. Gives the decision; what follows an act rests on it, so an earlier one stands.
 */
export function decideCorrection(
  rules: CaseRules,
  acts: readonly CaseAct[],
  actId: string,
  act: ProposedAct,
): Accepted | CaseRefusal {
  const { clauseIds } = rules;
  if (caseStates[foldCase(rules, acts).state].ended) return { why: 'CASE_CLOSED', clauseIds };
  const last = standingActs(acts).at(-1);
  if (!last || (last.corrects ?? last.id) !== actId || !isPlanned(last.kind)) {
    return { why: 'CASE_CONFLICT', clauseIds };
  }
  const before = acts.filter(({ id, corrects }) => (corrects ?? id) !== actId);
  return decideAct(rules, before, act);
}
