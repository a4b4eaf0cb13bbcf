import { isUserError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { answerPrompts } from '../use-cases/answer-prompts';

/** Mutation.answerQualityPrompts */
export function answerQualityPrompts(
  policies: PolicySet,
): NonNullable<MutationResolvers['answerQualityPrompts']> {
  return async (_root, { input }, context) => {
    const outcome = await answerPrompts(policies, context, input);
    return isUserError(outcome) ? outcome : { __typename: 'QualityPromptsAnswered', ...outcome };
  };
}
