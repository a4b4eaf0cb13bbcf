import { isUserError } from '@dixian/graph';
import type { MutationResolvers } from '../../ground/generated';
import type { RunRow } from '../persistence/runs';
import { planRun } from '../use-cases/plan-run';
import { type Desk, stepRun } from '../use-cases/step-run';

const stepped = (run: RunRow) => ({ __typename: 'TransitionRunStepped' as const, run });

/** The steps of runs. */
export function runMutations(
  desk: Desk,
): Pick<
  MutationResolvers,
  | 'planTransitionRun'
  | 'previewTransitionRun'
  | 'approveTransitionRun'
  | 'applyTransitionRun'
  | 'resumeTransitionRun'
  | 'undoTransitionRun'
> {
  return {
    planTransitionRun: async (_root, { input }, context) => {
      const outcome = await planRun(desk, context, input);
      return isUserError(outcome) ? outcome : stepped(outcome);
    },
    previewTransitionRun: async (_root, { input }, context) => {
      const outcome = await stepRun(desk, context, 'PREVIEWED', input);
      return isUserError(outcome) ? outcome : stepped(outcome);
    },
    approveTransitionRun: async (_root, { input }, context) => {
      const outcome = await stepRun(desk, context, 'APPROVED', input);
      return isUserError(outcome) ? outcome : stepped(outcome);
    },
    applyTransitionRun: async (_root, { input }, context) => {
      const outcome = await stepRun(desk, context, 'APPLIED', input);
      return isUserError(outcome) ? outcome : stepped(outcome);
    },
    resumeTransitionRun: async (_root, { input }, context) => {
      const outcome = await stepRun(desk, context, 'RESUMED', input);
      return isUserError(outcome) ? outcome : stepped(outcome);
    },
    undoTransitionRun: async (_root, { input }, context) => {
      const outcome = await stepRun(desk, context, 'UNDONE', input);
      return isUserError(outcome) ? outcome : stepped(outcome);
    },
  };
}
