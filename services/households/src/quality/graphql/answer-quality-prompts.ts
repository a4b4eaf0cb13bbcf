import type { PolicySet } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { answerPrompts } from '../use-cases/answer-prompts';

/** Mutation.answerQualityPrompts */
export function answerQualityPrompts(
  policies: PolicySet,
): NonNullable<MutationResolvers['answerQualityPrompts']> {
  return async (_root, { input }, context) =>
    named('QualityPromptsAnswered', await answerPrompts(policies, context, input));
}
