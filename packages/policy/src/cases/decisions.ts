import { countedMembers } from '../decisions/households/counted-members';
import { hardshipRange } from '../decisions/households/hardship-range';
import { incomeScreening } from '../decisions/households/income-screening';
import { labelReview } from '../decisions/households/label-review';
import { longUnresolved } from '../decisions/households/long-unresolved';
import { pairingEnd } from '../decisions/households/pairing-end';
import { policyIncome } from '../decisions/households/policy-income';
import { poorRegistration } from '../decisions/households/poor-registration';
import { procedureStep } from '../decisions/households/procedure-step';
import { rectification } from '../decisions/households/rectification';
import { riskElimination } from '../decisions/households/risk-elimination';
import { safetyNetLabel } from '../decisions/households/safety-net-label';
import { keyHousehold } from '../decisions/key-household';
import { targetMet } from '../decisions/target-met';
import type { PolicySet } from '../domain/policy-set';

/** Decisions by the names that cases/*.yaml give them. */
export type Decisions = Readonly<Record<string, (set: PolicySet, facts: never) => unknown>>;

/** Those of this package: what several departments share, and those of the rural office. */
export const ownDecisions: Decisions = {
  'counted-members': countedMembers,
  'hardship-range': hardshipRange,
  'income-screening': incomeScreening,
  'key-household': keyHousehold,
  'label-review': labelReview,
  'long-unresolved': longUnresolved,
  'pairing-end': pairingEnd,
  'policy-income': policyIncome,
  'poor-registration': poorRegistration,
  'procedure-step': procedureStep,
  rectification,
  'risk-elimination': riskElimination,
  'safety-net-label': safetyNetLabel,
  'target-met': targetMet,
};
