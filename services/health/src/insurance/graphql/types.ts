import type { Complete } from '@dixian/service';
import type { InsuranceGapResolvers, PremiumSubsidyResolvers } from '../../ground/generated';
import { rateOfDecision, restOf } from '../domain/premium-subsidy';
import { premiumState } from './queries';

/** Fields of InsuranceGap that are not columns. */
export const InsuranceGap: Complete<InsuranceGapResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  person: ({ personId }) => ({ __typename: 'Person', id: personId }),
};

/** Fields of PremiumSubsidy that are not columns. */
export const PremiumSubsidy: Complete<PremiumSubsidyResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  person: ({ personId }) => ({ __typename: 'Person', id: personId }),
  state: premiumState,
  rate: ({ decision, amount }) => (amount === null ? null : (rateOfDecision(decision) ?? null)),
  rest: ({ amount, paid }) => (amount === null ? null : restOf(amount, paid)),
};
