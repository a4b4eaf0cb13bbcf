import type { Complete } from '@dixian/service';
import type {
  AllowanceStatementResolvers,
  AllowanceTier as GraphTier,
  MutationResolvers,
} from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import type { AllowanceTier } from '../domain/allowance-tier';
import { endAllowance as end } from '../use-cases/end-allowance';
import { type Grounds, recordAllowance as record } from '../use-cases/record-allowance';

/** Mutation.recordAllowance */
export const recordAllowance =
  (grounds: Grounds): NonNullable<MutationResolvers['recordAllowance']> =>
  async (_root, { input }, context) => {
    const { grantId, newest, tier, wholeHousehold, coveredPersons, dispersedHardship, active, ...given } =
      input;
    const outcome = await record(context, grounds, {
      ...given,
      newest: newest ?? null,
      grantId: grantId ?? null,
      tier: tier ? (tier.toLowerCase() as AllowanceTier) : null,
      wholeHousehold: wholeHousehold ?? false,
      coveredPersons: coveredPersons ?? null,
      dispersedHardship: dispersedHardship ?? false,
      active: active ?? true,
    });
    return '__typename' in outcome ? outcome : { __typename: 'AllowanceRecorded', allowance: outcome };
  };

/** Mutation.endAllowance */
export const endAllowance =
  (grounds: Grounds): NonNullable<MutationResolvers['endAllowance']> =>
  async (_root, { input }, context) => {
    const outcome = await end(context, grounds, { ...input, newest: input.newest ?? null });
    return answered('AllowanceRecorded', 'allowance', outcome);
  };

const TIERS: Readonly<Record<AllowanceTier, GraphTier>> = {
  full: 'FULL',
  highest: 'HIGHEST',
  lower: 'LOWER',
};

/** Fields of AllowanceStatement that are not columns. */
export const AllowanceStatement: Complete<AllowanceStatementResolvers> = {
  grant: ({ grantId }) => grantId,
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  tier: ({ tier }) => tier && TIERS[tier],
};
