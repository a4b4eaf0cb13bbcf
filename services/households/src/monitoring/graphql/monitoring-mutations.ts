import type { RequestContext } from '@dixian/service';
import type {
  EliminationMode,
  InputMaybe,
  MutationCompleteLabelReviewArgs,
  MutationCorrectMonitoringPeriodArgs,
  MutationCorrectTriageArgs,
  MutationRecordEliminationRequestArgs,
  MutationRecordExitStandardReachedArgs,
  MutationRecordWatchVisitArgs,
  MutationRegisterPoorArgs,
  MutationRemoveSafetyNetLabelArgs,
  MutationSetSafetyNetLabelArgs,
  MutationTakeOverMonitoringArgs,
  MutationTriageLongUnresolvedArgs,
} from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { ELIMINATION_WORDS } from '../../periods/domain/period-content';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { completeLabelReview } from '../use-cases/complete-label-review';
import { correctMonitoringPeriod } from '../use-cases/correct-monitoring-period';
import { recordEliminationRequest } from '../use-cases/record-elimination-request';
import { recordExitStandardReached } from '../use-cases/record-exit-standard';
import { recordWatchVisit } from '../use-cases/record-watch-visit';
import { registerPoor } from '../use-cases/register-poor';
import { removeSafetyNetLabel } from '../use-cases/remove-safety-net-label';
import { setSafetyNetLabel } from '../use-cases/set-safety-net-label';
import { takeOverMonitoring } from '../use-cases/take-over-monitoring';
import { triageLongUnresolved } from '../use-cases/triage-long-unresolved';

/** The mutations on monitored households beside their cases. */
export function monitoringMutations(rules: MonitoringRules) {
  return {
    async takeOverMonitoring(_: unknown, { input }: MutationTakeOverMonitoringArgs, context: RequestContext) {
      const outcome = await takeOverMonitoring(rules, context, {
        ...input,
        risks: input.risks ?? [],
        eliminatedOn: input.eliminatedOn ?? null,
        eliminationMode: word(input.eliminationMode),
        occurredOn: input.occurredOn ?? context.clock.today(),
      });
      return named('MonitoringPeriodRecorded', outcome);
    },
    async correctMonitoringPeriod(
      _: unknown,
      { input }: MutationCorrectMonitoringPeriodArgs,
      context: RequestContext,
    ) {
      const { category, risks, identifiedOn, eliminatedOn, notEliminated } = input;
      const outcome = await correctMonitoringPeriod(rules, context, {
        ...input,
        expectedEntryId: input.expectedEntryId ?? null,
        occurredOn: input.occurredOn ?? context.clock.today(),
        change: {
          category,
          risks,
          identifiedOn,
          eliminatedOn,
          eliminationMode: word(input.eliminationMode),
          notEliminated: notEliminated ?? false,
        },
      });
      return named('MonitoringPeriodRecorded', outcome);
    },
    async triageLongUnresolved(
      _: unknown,
      { input }: MutationTriageLongUnresolvedArgs,
      context: RequestContext,
    ) {
      const { householdId } = input;
      const outcome = await triageLongUnresolved(rules, context, { ...input, target: { householdId } });
      return named('TriageRecorded', outcome);
    },
    async correctTriage(_: unknown, { input }: MutationCorrectTriageArgs, context: RequestContext) {
      const { triageId } = input;
      const outcome = await triageLongUnresolved(rules, context, { ...input, target: { triageId } });
      return named('TriageRecorded', outcome);
    },
    async setSafetyNetLabel(_: unknown, { input }: MutationSetSafetyNetLabelArgs, context: RequestContext) {
      const outcome = await setSafetyNetLabel(rules, context, { ...input, facts: input.facts ?? {} });
      return named('SafetyNetLabelRecorded', outcome);
    },
    async removeSafetyNetLabel(
      _: unknown,
      { input }: MutationRemoveSafetyNetLabelArgs,
      context: RequestContext,
    ) {
      return named('SafetyNetLabelRecorded', await removeSafetyNetLabel(context, input));
    },
    async completeLabelReview(
      _: unknown,
      { input }: MutationCompleteLabelReviewArgs,
      context: RequestContext,
    ) {
      const outcome = await completeLabelReview(rules, context, { ...input, finding: input.finding ?? null });
      return named('LabelReviewRecorded', outcome);
    },
    async recordWatchVisit(_: unknown, { input }: MutationRecordWatchVisitArgs, context: RequestContext) {
      return named('WatchVisitRecorded', await recordWatchVisit(rules, context, input));
    },
    async recordEliminationRequest(
      _: unknown,
      { input }: MutationRecordEliminationRequestArgs,
      context: RequestContext,
    ) {
      return named('EliminationRequestRecorded', await recordEliminationRequest(rules, context, input));
    },
    async registerPoor(_: unknown, { input }: MutationRegisterPoorArgs, context: RequestContext) {
      return named('PoorRegistrationRecorded', await registerPoor(rules, context, input));
    },
    async recordExitStandardReached(
      _: unknown,
      { input }: MutationRecordExitStandardReachedArgs,
      context: RequestContext,
    ) {
      return named('PoorRegistrationRecorded', await recordExitStandardReached(context, input));
    },
  };
}

function word(mode: InputMaybe<EliminationMode> | undefined): string | null {
  return mode ? ELIMINATION_WORDS[mode] : null;
}
