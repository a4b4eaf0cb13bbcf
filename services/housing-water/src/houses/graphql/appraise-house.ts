import type { Complete } from '@dixian/service';
import type { HouseAppraisalResolvers, MutationResolvers } from '../../ground/generated';
import { appraiseHouse as appraise } from '../use-cases/appraise-house';

/** Mutation.appraiseHouse */
export const appraiseHouse: NonNullable<MutationResolvers['appraiseHouse']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await appraise(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'HouseAppraised', appraisal: outcome };
};

/** Fields of HouseAppraisal that are not columns. */
export const HouseAppraisal: Complete<HouseAppraisalResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
