import type { PolicySet } from '@dixian/policy';
import type { Complete, Resolvers } from '@dixian/service';
import type { QualityPromptsAnsweredResolvers } from '../../ground/generated';
import { answerQualityPrompts } from './answer-quality-prompts';
import { checksOfHousehold } from './checks-of-household';
import { householdOfRow } from './household-of-row';
import { promptFields } from './prompts-of';
import { QualityPrompt, QualityPromptCount, QualityPromptTask } from './quality-prompt';
import { QualityRule } from './quality-rule';
import { qualityPromptCounts, qualityPrompts, qualityRules } from './query-prompts';
import { ScopeCheck } from './scope-check';

/** Resolvers of data-quality prompts. */
export function qualityResolvers(policies: PolicySet): Resolvers {
  const prompts = promptFields(policies);
  const QualityPromptsAnswered: Complete<QualityPromptsAnsweredResolvers> = {
    household: householdOfRow,
    prompts: prompts.answered,
  };
  return {
    Query: { qualityPrompts, qualityPromptCounts, qualityRules },
    Mutation: { answerQualityPrompts: answerQualityPrompts(policies) },
    Household: { ...checksOfHousehold(policies), qualityPrompts: prompts.ofHousehold },
    CaseActRecorded: { prompts: prompts.afterAct },
    HelpPlanRecorded: { prompts: prompts.afterPlan },
    QualityPromptsAnswered,
    ScopeCheck,
    QualityRule,
    QualityPrompt,
    QualityPromptTask,
    QualityPromptCount,
  };
}
