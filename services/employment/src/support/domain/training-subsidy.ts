import { type PlainDate, yearOf } from '@dixian/calendar';
import { decide, heldOn, noRule, type PlaceAndDay, type PolicySet, type RuleName } from '@dixian/policy';
import { finds, met, unmet } from '../../ground/domain/reasons';
import { setAmount } from '../../ground/domain/set-amount';
import { ruleOfYear, type SubsidyStanding, subsidisedHousehold } from './subsidised-household';
import { isShortSkill, type TrainingKind } from './training';
import type { SubsidyDecision } from './transport-subsidy';

export interface TrainingFacts extends PlaceAndDay {
  readonly standing: SubsidyStanding | undefined;
  readonly kind: TrainingKind;
  /** Day of the certificate, or of the end where there is none; null while it goes on. */
  readonly completedOn: PlainDate | null;
  readonly grantedOn: PlainDate | null;
}

/** Whether a training is subsidised: by the year of its certificate, whenever it is claimed. */
export function trainingSubsidy(set: PolicySet, facts: TrainingFacts): SubsidyDecision {
  const { division, on, standing, completedOn, grantedOn } = facts;
  const names = rulesOf(facts.kind);
  const day = completedOn ?? on;
  const found = ruleOfYear(set, names, division, yearOf(day));
  if (!found) return { ...decide(set, facts, [noRule(set, names, { division, on: day })]), amount: null };
  const { rule, lastDay } = found;
  const codes = { met: 'NOT_GRANTED_BEFORE', unmet: 'ALREADY_GRANTED' } as const;
  const { amount, findings } = setAmount(set, { division, on: lastDay }, 'training-subsidy-amount');
  const all = [
    ...subsidisedHousehold(set, rule, { division, on, standing }, day),
    completedOn === null
      ? unmet('TRAINING_NOT_COMPLETED', rule.clause)
      : met('TRAINING_COMPLETED', rule.clause, { fact: completedOn }),
    finds(grantedOn === null, codes, rule.clause, grantedOn ? { fact: grantedOn } : {}),
    ...findings,
  ];
  return { ...decide(set, { division, on }, heldOn(lastDay, all)), amount };
}

// A place whose document names trainings without kinds subsidises all of them by it.
function rulesOf(kind: TrainingKind): [RuleName, ...RuleName[]] {
  return isShortSkill(kind) ? ['training-subsidy'] : ['training-subsidy-others', 'training-subsidy'];
}
