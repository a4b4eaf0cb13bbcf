import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import type { ClaimRow } from '../persistence/claims';
import type { MonthRow } from '../persistence/post-months';
import type { TrainingRow } from '../persistence/trainings';
import { claimTransportSubsidy } from '../use-cases/claim-transport';
import { explainWeakenedSupport } from '../use-cases/explain-support';
import { recordAttendance, recordPostPayment } from '../use-cases/months-of-post';
import { recordTrainingPayment, recordTransportPayment } from '../use-cases/pay-support';
import { checkTransportClaim, decideTransportClaim } from '../use-cases/settle-transport';
import { claimTrainingSubsidy, completeTraining, enrolTraining } from '../use-cases/train';

/** The mutations on subsidies, trainings and months of posts. */
export function supportMutations(law: Law) {
  return {
    claimTransportSubsidy: async (_root, { input }, context) =>
      claimShown(await claimTransportSubsidy(law, context, input)),
    checkTransportClaim: async (_root, { input }, context) =>
      claimShown(await checkTransportClaim(context, input)),
    decideTransportClaim: async (_root, { input }, context) =>
      claimShown(await decideTransportClaim(law, context, input)),
    recordTransportPayment: async (_root, { input }, context) =>
      claimShown(await recordTransportPayment(law, context, input)),
    enrolTraining: async (_root, { input }, context) => trainingShown(await enrolTraining(context, input)),
    completeTraining: async (_root, { input }, context) =>
      trainingShown(await completeTraining(context, input)),
    claimTrainingSubsidy: async (_root, { input }, context) =>
      trainingShown(await claimTrainingSubsidy(law, context, input)),
    recordTrainingPayment: async (_root, { input }, context) =>
      trainingShown(await recordTrainingPayment(law, context, input)),
    recordAttendance: async (_root, { input }, context) =>
      monthShown(await recordAttendance(law, context, input)),
    recordPostPayment: async (_root, { input }, context) =>
      monthShown(await recordPostPayment(law, context, input)),
    async explainWeakenedSupport(_root, { input }, context) {
      const outcome = await explainWeakenedSupport(context, input);
      return isUserError(outcome) ? outcome : { __typename: 'SupportReasonRecorded', reason: outcome };
    },
  } satisfies MutationResolvers;
}

const claimShown = (outcome: ClaimRow | UserErrorValue) =>
  isUserError(outcome) ? outcome : { __typename: 'TransportClaimRecorded' as const, claim: outcome };
const trainingShown = (outcome: TrainingRow | UserErrorValue) =>
  isUserError(outcome) ? outcome : { __typename: 'TrainingRecorded' as const, training: outcome };
const monthShown = (outcome: MonthRow | UserErrorValue) =>
  isUserError(outcome) ? outcome : { __typename: 'PostMonthRecorded' as const, month: outcome };
