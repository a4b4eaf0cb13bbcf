import type { Complete } from '@dixian/service';
import type { MutationResolvers, WaterAnswerResolvers } from '../../ground/generated';
import { answerWater as answer } from '../use-cases/answer-water';

/** Mutation.answerWater */
export const answerWater: NonNullable<MutationResolvers['answerWater']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await answer(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'WaterAnswered', answer: outcome };
};

/** Fields of WaterAnswer that are not columns. */
export const WaterAnswer: Complete<WaterAnswerResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
