import { countedMembers } from '../decisions/counted-members';
import { extraMedicalRelief, medicalRun } from '../decisions/extra-medical-relief';
import { gradualExit } from '../decisions/gradual-exit';
import { hardshipRange } from '../decisions/hardship-range';
import { incomeScreening } from '../decisions/income-screening';
import { interestSubsidy } from '../decisions/interest-subsidy';
import { keyHousehold } from '../decisions/key-household';
import { labelReview } from '../decisions/label-review';
import { loanApproval } from '../decisions/loan-approval';
import { longUnresolved } from '../decisions/long-unresolved';
import { pairingEnd } from '../decisions/pairing-end';
import { pensionSubsidy } from '../decisions/pension-subsidy';
import { policyIncome } from '../decisions/policy-income';
import { poorRegistration } from '../decisions/poor-registration';
import { procedureStep } from '../decisions/procedure-step';
import { rectification } from '../decisions/rectification';
import { renovationFunds } from '../decisions/renovation-funds';
import { riskElimination } from '../decisions/risk-elimination';
import { safetyNetLabel } from '../decisions/safety-net-label';
import { targetMet } from '../decisions/target-met';
import { temporaryRelief } from '../decisions/temporary-relief';
import { workContract } from '../decisions/work-contract';
import type { PolicySet } from '../domain/policy-set';

type Decide = (set: PolicySet, facts: never) => unknown;

/** The decisions a case may put, by their name in cases/*.yaml. */
export const decisionsByName: Readonly<Record<string, Decide>> = {
  'extra-medical-relief': extraMedicalRelief,
  'gradual-exit': gradualExit,
  'hardship-range': hardshipRange,
  'income-screening': incomeScreening,
  'interest-subsidy': (set, loan: Parameters<typeof interestSubsidy>[1]) => ({
    spans: interestSubsidy(set, loan),
  }),
  'key-household': keyHousehold,
  'label-review': labelReview,
  'loan-approval': loanApproval,
  'long-unresolved': longUnresolved,
  'medical-run': medicalRun,
  'counted-members': countedMembers,
  'pairing-end': pairingEnd,
  'pension-subsidy': pensionSubsidy,
  'policy-income': policyIncome,
  'poor-registration': poorRegistration,
  'procedure-step': procedureStep,
  rectification,
  'renovation-funds': renovationFunds,
  'risk-elimination': riskElimination,
  'safety-net-label': safetyNetLabel,
  'target-met': targetMet,
  'temporary-relief': temporaryRelief,
  'work-contract': workContract,
};
