import type { PolicySet, ProcedureKind } from '@dixian/policy';
import type { RequestContext, Resolvers } from '@dixian/service';
import type { QualityStage } from '../../domain/quality/quality-rule';
import type { CaseRow } from '../../persistence/cases/cases';
import type { PlanRow } from '../../persistence/help/plans';
import { type HouseholdRow, householdById } from '../../persistence/register/households';
import { answerPrompts } from '../../use-cases/quality/answer-prompts';
import { promptsOfHousehold } from '../../use-cases/quality/prompts-of-household';
import { asOfDay } from '../as-of-day';
import type { HouseholdQualityPromptsArgs, MutationAnswerQualityPromptsArgs } from '../generated';
import { named } from '../named';
import { takesPartIn } from '../takes-part-in';
import { QualityPrompt, QualityPromptCount, QualityPromptTask, QualityRule } from './quality-prompt';
import { qualityPromptCounts, qualityPrompts, qualityRules } from './query-prompts';

// What is handed on with a case of each kind; of its people always.
const STAGES: Record<ProcedureKind, readonly QualityStage[]> = {
  IDENTIFICATION: ['IDENTIFICATION', 'PERSON'],
  ELIMINATION: ['ELIMINATION', 'HELP', 'PERSON'],
  RELABELLING: ['IDENTIFICATION', 'HELP', 'PERSON'],
};

/** Resolvers of data-quality prompts. */
export function qualityResolvers(policies: PolicySet): Resolvers {
  const promptsOf = (context: RequestContext, householdId: string, stages?: readonly QualityStage[]) =>
    promptsOfHousehold(policies, context, householdId, context.clock.today(), stages);
  const waiting = async (context: RequestContext, householdId: string, stages: readonly QualityStage[]) => {
    const prompts = await promptsOf(context, householdId, stages);
    return prompts.filter(({ answer }) => answer === null);
  };
  return {
    Query: { qualityPrompts, qualityPromptCounts, qualityRules },
    Mutation: {
      async answerQualityPrompts(
        _root: unknown,
        { input }: MutationAnswerQualityPromptsArgs,
        context: RequestContext,
      ) {
        return named('QualityPromptsAnswered', await answerPrompts(policies, context, input));
      },
    },
    Household: {
      qualityPrompts(
        { id }: HouseholdRow,
        { asOf, stage }: HouseholdQualityPromptsArgs,
        context: RequestContext,
      ) {
        if (!takesPartIn(context)) return null;
        const stages = stage ? [stage] : undefined;
        return promptsOfHousehold(policies, context, id, asOfDay({ asOf }, context), stages);
      },
    },
    CaseActRecorded: {
      prompts: (
        { case: { householdId, kind } }: { case: CaseRow },
        _args: unknown,
        context: RequestContext,
      ) => waiting(context, householdId, STAGES[kind]),
    },
    HelpPlanRecorded: {
      prompts: ({ plan }: { plan: PlanRow }, _args: unknown, context: RequestContext) =>
        waiting(context, plan.householdId, ['HELP', 'PERSON']),
    },
    QualityPromptsAnswered: {
      household: ({ householdId }: { householdId: string }, _args: unknown, context: RequestContext) =>
        householdById(context, householdId),
      prompts: ({ householdId }: { householdId: string }, _args: unknown, context: RequestContext) =>
        promptsOf(context, householdId),
    },
    QualityRule,
    QualityPrompt,
    QualityPromptTask,
    QualityPromptCount,
  };
}
