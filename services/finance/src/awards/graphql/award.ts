import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type {
  AwardQuantityResolvers,
  AwardResolvers,
  AwardSchemeItemResolvers,
  AwardSchemeResolvers,
  AwardTierResolvers,
} from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';
import { awardState } from '../domain/award-steps';
import { awardById, type SchemeRow, schemeById } from '../persistence/award-rows';
import { judgedAward } from '../use-cases/judged-award';

/** Fields of Award that are not columns. */
export const awardFields = (policies: PolicySet): Complete<AwardResolvers> => ({
  __resolveReference: ({ id }, context) => awardById(context, id),
  attachments,
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
  scheme: async ({ schemeId }, _args, context) => (schemeId && (await schemeById(context, schemeId))) || null,
  outcome: async (award, _args, context) => (await judgedAward(policies, context, award)).outcome,
  reasons: async (award, _args, context) => (await judgedAward(policies, context, award)).reasons,
  flags: async (award, _args, context) => (await judgedAward(policies, context, award)).flags,
  state: (row) => awardState(row),
  claimed: ({ claimed }) => [...claimed],
  accepted: ({ accepted }) => accepted && [...accepted],
});

/** Fields of AwardScheme that are not columns. */
export const AwardScheme: Complete<AwardSchemeResolvers> = {
  __resolveReference: ({ id }, context) => schemeById(context, id),
  items: ({ items }: SchemeRow) => [...items],
  from: ({ fromDay }) => fromDay,
  until: ({ untilDay }) => untilDay,
};

/** Fields of AwardSchemeItem. */
export const AwardSchemeItem: Complete<AwardSchemeItemResolvers> = {
  rate: ({ rate }) => BigInt(rate),
  tiers: ({ tiers }) => [...tiers],
};

/** Fields of AwardTier. */
export const AwardTier: Complete<AwardTierResolvers> = { rate: ({ rate }) => BigInt(rate) };

/** Fields of AwardQuantity are what is kept. */
export const AwardQuantity: Complete<AwardQuantityResolvers> = {};
