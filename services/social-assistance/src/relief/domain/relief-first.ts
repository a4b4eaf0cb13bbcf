import { type Decision, decide, noRule, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { type AssistanceReason, finds, flag, unclear } from '../../ground/domain/reasons';

export interface ReliefFirstFacts extends PlaceAndDay {
  /** Registered as poor that day, having returned to poverty or become poor; undefined where the standing has not arrived. */
  readonly registeredPoor?: boolean | undefined;
}

/** Whether relief may be paid before its decision (先行救助): to who returned to poverty or became poor. */
export function reliefFirst(set: PolicySet, facts: ReliefFirstFacts): Decision<AssistanceReason> {
  const rule = ruleInForce(set, 'relief-first', facts);
  if (!rule) return decide(set, facts, [noRule(set, ['relief-first'], facts)]);
  const { registeredPoor } = facts;
  if (registeredPoor === undefined) return decide(set, facts, [unclear('STANDING_UNKNOWN', null)]);
  const codes = { met: 'RETURNED_OR_NEWLY_POOR', unmet: 'NOT_RETURNED_OR_NEWLY_POOR' } as const;
  return decide(set, facts, [
    finds(registeredPoor, codes, rule.clause),
    ...(registeredPoor ? [flag('RELIEF_FIRST', rule.clause)] : []),
  ]);
}
