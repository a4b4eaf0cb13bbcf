import type { PolicySet, ProcedureKind } from '@dixian/policy';
import type { RequestContext, Resolvers } from '@dixian/service';
import type { CaseRow } from '../../cases/persistence/cases';
import type { HouseholdQualityPromptsArgs, MutationAnswerQualityPromptsArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { named } from '../../ground/graphql/named';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import type { PlanRow } from '../../help/persistence/plans';
import { type HouseholdRow, householdById } from '../../register/persistence/households';
import type { QualityStage } from '../domain/quality-rule';
import { answerPrompts } from '../use-cases/answer-prompts';
import { promptsOfHousehold } from '../use-cases/prompts-of-household';
import { checksOfHousehold } from './checks-of-household';
import { QualityPrompt, QualityPromptCount, QualityPromptTask, QualityRule } from './quality-prompt';
import { qualityPromptCounts, qualityPrompts, qualityRules } from './query-prompts';
import { ScopeCheck } from './scope-check';

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
      ...checksOfHousehold(policies),
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
    ScopeCheck,
    QualityRule,
    QualityPrompt,
    QualityPromptTask,
    QualityPromptCount,
  };
}
