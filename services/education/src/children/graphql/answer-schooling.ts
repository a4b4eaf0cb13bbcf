import type { MutationResolvers } from '../../ground/generated';
import { answerSchooling as answer } from '../use-cases/answer-schooling';

/** Mutation.answerSchooling */
export const answerSchooling: NonNullable<MutationResolvers['answerSchooling']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await answer(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'SchoolingAnswered', answer: outcome };
};
