import { isPlanned } from '../../ground/domain/act-kinds';
import { type CaseAct, type ProposedAct, standingActs } from './case-act';
import type { Accepted, CaseRefusal } from './case-refusal';
import type { CaseRules } from './case-rules';
import { caseStates } from './case-state';
import { decideAct } from './decide-act';
import { foldCase } from './fold-case';

/**
 * Whether an act may be corrected: only the last step of a case that goes on, and as if it were recorded now after
 * everything else. Gives the decision; what follows a step rests on it, so an earlier one stands. A notice that was taken
 * down hangs anew from the corrected day, whoever objected before.
 */
export function decideCorrection(
  rules: CaseRules,
  acts: readonly CaseAct[],
  actId: string,
  act: ProposedAct,
): Accepted | CaseRefusal {
  const { clauseIds } = rules;
  if (caseStates[foldCase(rules, acts).state].ended) return { why: 'CASE_CLOSED', clauseIds };
  const last = standingActs(acts).findLast(({ kind }) => isPlanned(kind));
  if (!last || (last.corrects ?? last.id) !== actId) {
    return { why: 'CASE_CONFLICT', clauseIds };
  }
  const before = acts.filter(({ id, corrects }) => (corrects ?? id) !== actId);
  return decideAct(rules, before, act);
}
