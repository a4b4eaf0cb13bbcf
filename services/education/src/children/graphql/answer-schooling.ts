import type { MutationResolvers } from '../../ground/generated';
import type { SchoolDays } from '../domain/school-choices';
import { answerSchooling } from '../use-cases/answer-schooling';

/** Mutation.answerSchooling */
export function answerSchoolingBy(days: SchoolDays): NonNullable<MutationResolvers['answerSchooling']> {
  return async (_root, { input }, context) => {
    const outcome = await answerSchooling(context, days, input);
    return '__typename' in outcome ? outcome : { __typename: 'SchoolingAnswered', answer: outcome };
  };
}
