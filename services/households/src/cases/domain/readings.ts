import { citedClauses } from '@dixian/policy';
import type { Reason } from '../../ground/domain/reasons';
import type { ProposedAct } from './case-act';
import type { PlannedAct } from './case-plan';
import type { CaseWarning } from './case-refusal';
import type { CaseRules } from './case-rules';

/** Readings that an act rests on where its document prints nothing: a person should see them, the act counts. */
export function readingsOf(
  { plan, clauseIds }: Pick<CaseRules, 'plan' | 'clauseIds'>,
  act: Pick<ProposedAct, 'kind' | 'evidence'>,
  posting: Pick<PlannedAct, 'id' | 'clauses'> | undefined,
): CaseWarning[] {
  const reading = (code: CaseWarning['code'], ...ids: string[]): CaseWarning => ({
    code,
    dueOn: null,
    clauseIds: ids,
  });
  if (act.kind === 'POSTING') {
    const after = posting && plan.find(({ waitsFor }) => waitsFor === posting.id);
    const clause = after?.waits?.clause;
    // Release prints no days of posting; 怎么进怎么出 reads as those of identification.
    if (!posting || !clause || posting.clauses.includes(clause)) return [];
    return [reading('PUBLICITY_BY_READING', ...clauseIds, ...posting.clauses, clause)];
  }
  const flagged = flagsOf(act).map(
    (flag): CaseWarning => ({
      ...reading(flag.code === 'REFUSED_SINCE' ? flag.code : 'TO_BE_SEEN', ...citedClauses([flag])),
      about: flag,
    }),
  );
  if (act.kind !== 'ELIMINATION_DECISION' || !('mode' in act.evidence) || !act.evidence.grounds)
    return flagged;
  const { outcome, reasons } = act.evidence.grounds.decision;
  const decided = citedClauses(reasons);
  const open = citedClauses(reasons.filter(({ holds }) => !holds));
  const printed = reading('NO_STEPS_PRINTED', ...decided);
  const left = outcome === 'REFERRED' ? [reading('LEFT_TO_A_PERSON', ...open)] : [];
  return [printed, ...left, ...flagged];
}

// What a person should see beside the conditions that a decision on release rests on.
function flagsOf({ evidence }: Pick<ProposedAct, 'evidence'>): readonly Reason[] {
  return 'grounds' in evidence && evidence.grounds ? evidence.grounds.decision.flags : [];
}
