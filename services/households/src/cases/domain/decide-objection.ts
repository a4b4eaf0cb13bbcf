import type { ProposedAct } from './case-act';
import type { PlannedAct } from './case-plan';
import type { Accepted, CaseRefusal } from './case-refusal';
import type { CaseRules } from './case-rules';
import type { Standing } from './fold-case';

/** Objections are heard while a posting hangs, and each is settled once; both by the offices of the place. */
export function decideObjection(
  rules: CaseRules,
  standing: Standing,
  act: ProposedAct,
): Accepted | CaseRefusal {
  const after = rules.plan.find(({ kind }) => kind === standing.next);
  const clauseIds = after?.waits ? [after.waits.clause] : postingClauses(rules);
  if (!after?.waits) return { why: 'STEP_ORDER', missingStep: '村内公示', clauseIds };
  if (act.level === undefined) return { why: 'WRONG_LEVEL', level: 'village', clauseIds };
  const { lastOn } = standing;
  if (lastOn && act.occurredOn < lastOn) {
    return { why: 'BEFORE_PREVIOUS_STEP', possibleFrom: lastOn, clauseIds };
  }
  if (act.kind === 'OBJECTION_SETTLEMENT' && !standing.openObjections.includes(act.evidence.objectionId)) {
    return { why: 'CASE_CONFLICT', clauseIds };
  }
  return { warnings: [] };
}

function postingClauses({ plan, clauseIds }: CaseRules): readonly string[] {
  const waiting = plan.find(({ waits }: PlannedAct) => waits);
  return waiting?.waits ? [waiting.waits.clause] : clauseIds;
}
