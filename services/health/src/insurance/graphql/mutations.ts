import { isUserError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import type { Answer } from '../use-cases/answer-households';
import { listPremiumSubsidies as list } from '../use-cases/list-premium-subsidies';
import { recordInsurance as record } from '../use-cases/record-insurance';

/** Mutation.recordInsurance; the household is answered at once. */
export const recordInsuranceBy =
  (answer: Answer): NonNullable<MutationResolvers['recordInsurance']> =>
  async (_root, { input }, context) => {
    const outcome = await record(context, input, answer);
    return isUserError(outcome)
      ? outcome
      : { __typename: 'InsuranceRecorded', person: { __typename: 'Person', id: input.personId } };
  };

/** Mutation.listPremiumSubsidies, by the law of these policies. */
export const listPremiumSubsidiesBy =
  (policies: PolicySet): NonNullable<MutationResolvers['listPremiumSubsidies']> =>
  async (_root, { input }, context) => {
    const outcome = await list(policies, context, input);
    return isUserError(outcome) ? outcome : { __typename: 'PremiumSubsidiesListed', year: input.year };
  };
