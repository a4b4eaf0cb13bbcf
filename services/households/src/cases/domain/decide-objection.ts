import { actNames } from '../../ground/domain/act-kinds';
import { type CaseAct, firstEntries, type ProposedAct } from './case-act';
import type { PlannedAct } from './case-plan';
import type { Accepted, CaseRefusal } from './case-refusal';
import type { CaseRules } from './case-rules';
import { foldCase, type Standing } from './fold-case';
import { nextName } from './next-name';

/** Objections are heard while a posting hangs, and each is settled once; both by the offices of the place. */
export function decideObjection(
  rules: CaseRules,
  acts: readonly CaseAct[],
  act: ProposedAct,
): Accepted | CaseRefusal {
  const standing = foldCase(rules, acts);
  const after = rules.plan.find(({ id }) => id === standing.nextStep);
  const clauseIds = after?.waits ? [after.waits.clause] : postingClauses(rules);
  if (!after?.waits) return { ...whyNot(rules, standing), clauseIds };
  if (act.level === undefined) return { why: 'WRONG_LEVEL', level: 'village', clauseIds };
  const { lastOn } = standing;
  if (lastOn && act.occurredOn < lastOn) {
    return { why: 'BEFORE_PREVIOUS_STEP', possibleFrom: lastOn, clauseIds };
  }
  const settles = act.kind === 'OBJECTION_SETTLEMENT' ? act.evidence.objectionId : undefined;
  if (settles !== undefined && !standing.openObjections.includes(firstEntries(acts)(settles))) {
    return { why: 'OBJECTION_SETTLED', clauseIds };
  }
  return { warnings: [] };
}

// Nothing hangs: not yet, not any more, or nowhere in the procedure.
function whyNot(rules: CaseRules, standing: Standing) {
  const { plan } = rules;
  const { done } = standing;
  const missingStep = nextName(rules, standing);
  if (!plan.some(({ waits }) => waits)) return { why: 'STEP_UNKNOWN', missingStep } as const;
  if (plan.some(({ id, kind }) => kind === 'POSTING' && done.has(id)))
    return { why: 'POSTING_OVER', missingStep } as const;
  return { why: 'STEP_ORDER', missingStep: actNames.POSTING } as const;
}

function postingClauses({ plan, clauseIds }: CaseRules): readonly string[] {
  const waiting = plan.find(({ waits }: PlannedAct) => waits);
  return waiting?.waits ? [waiting.waits.clause] : clauseIds;
}
