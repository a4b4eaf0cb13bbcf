import type { MutationResolvers } from '../../ground/generated';
import { answerInsurance as answer } from '../use-cases/answer-insurance';

/** Mutation.answerInsurance */
export const answerInsurance: NonNullable<MutationResolvers['answerInsurance']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await answer(context, input);
  return '__typename' in outcome ? outcome : { __typename: 'InsuranceAnswered', answer: outcome };
};
