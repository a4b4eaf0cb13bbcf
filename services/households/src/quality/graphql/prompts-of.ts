import type { PolicySet, ProcedureKind } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { CaseRow } from '../../cases/persistence/cases';
import type { HouseholdResolvers, QualityPromptsAnsweredResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import type { PlanRow } from '../../help/persistence/plans';
import type { QualityStage } from '../domain/quality-rule';
import type { QualityPromptMapper } from '../mappers';
import { stepOf, waitingBefore } from '../persistence/prompt-tasks';
import { promptsOfHousehold } from '../use-cases/prompts-of-household';

// What is handed on with a case of each kind; of its people always.
const STAGES: Record<ProcedureKind, readonly QualityStage[]> = {
  IDENTIFICATION: ['IDENTIFICATION', 'PERSON'],
  ELIMINATION: ['ELIMINATION', 'HELP', 'PERSON'],
  RELABELLING: ['IDENTIFICATION', 'HELP', 'PERSON'],
};

interface OnlyNew {
  readonly onlyNew: boolean;
}

/** Prompts where the graph shows them: of a household, and open after what was done to it. */
export function promptFields(policies: PolicySet) {
  async function waiting(
    context: RequestContext,
    householdId: string,
    stages: readonly QualityStage[],
    { onlyNew }: OnlyNew,
  ): Promise<QualityPromptMapper[]> {
    const today = context.clock.today();
    const prompts = await promptsOfHousehold(policies, context, householdId, today, stages);
    const open = prompts.filter(({ answer }) => answer === null);
    if (!onlyNew || open.length === 0) return open;
    const before = await waitingBefore(context, householdId, today);
    return open.filter(({ rule, subject }) => !before.has(stepOf(rule, subject)));
  }
  const ofHousehold: NonNullable<HouseholdResolvers['qualityPrompts']> = (
    { id },
    { asOf, stage },
    context,
  ) => {
    if (!takesPartIn(context)) return null;
    const stages = stage ? [stage] : undefined;
    return promptsOfHousehold(policies, context, id, asOfDay({ asOf }, context), stages);
  };
  const answered: NonNullable<QualityPromptsAnsweredResolvers['prompts']> = (
    { householdId },
    _args,
    context,
  ) => promptsOfHousehold(policies, context, householdId, context.clock.today());
  return {
    ofHousehold,
    answered,
    afterAct: ({ case: { householdId, kind } }: { case: CaseRow }, args: OnlyNew, context: RequestContext) =>
      waiting(context, householdId, STAGES[kind], args),
    afterPlan: ({ plan }: { plan: PlanRow }, args: OnlyNew, context: RequestContext) =>
      waiting(context, plan.householdId, ['HELP', 'PERSON'], args),
  };
}
