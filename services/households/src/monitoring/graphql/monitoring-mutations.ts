import type { EliminationMode, MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { ELIMINATION_WORDS } from '../../periods/domain/period-content';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { completeLabelReview } from '../use-cases/complete-label-review';
import { correctMonitoringPeriod } from '../use-cases/correct-monitoring-period';
import { endVanished } from '../use-cases/end-vanished';
import { recordEliminationRequest } from '../use-cases/record-elimination-request';
import { recordExitStandardReached } from '../use-cases/record-exit-standard';
import { recordWatchVisit } from '../use-cases/record-watch-visit';
import { registerPoor } from '../use-cases/register-poor';
import { removeSafetyNetLabel } from '../use-cases/remove-safety-net-label';
import { setSafetyNetLabel } from '../use-cases/set-safety-net-label';
import { takeOverMonitoring } from '../use-cases/take-over-monitoring';
import { triageLongUnresolved } from '../use-cases/triage-long-unresolved';

type MonitoringMutation =
  | 'takeOverMonitoring'
  | 'correctMonitoringPeriod'
  | 'triageLongUnresolved'
  | 'correctTriage'
  | 'setSafetyNetLabel'
  | 'removeSafetyNetLabel'
  | 'completeLabelReview'
  | 'recordWatchVisit'
  | 'recordEliminationRequest'
  | 'endMonitoringOfVanishedHousehold'
  | 'registerPoor'
  | 'recordExitStandardReached';

/** The mutations on monitored households beside their cases. */
export function monitoringMutations(
  rules: MonitoringRules,
): Required<Pick<MutationResolvers, MonitoringMutation>> {
  return {
    async takeOverMonitoring(_root, { input }, context) {
      const outcome = await takeOverMonitoring(rules, context, {
        ...input,
        entered: input,
        risks: input.risks ?? [],
        eliminatedOn: input.eliminatedOn ?? null,
        eliminationMode: word(input.eliminationMode),
        occurredOn: input.occurredOn ?? context.clock.today(),
      });
      return named('MonitoringPeriodRecorded', outcome);
    },
    async correctMonitoringPeriod(_root, { input }, context) {
      const { category, risks, identifiedOn, eliminatedOn, notEliminated } = input;
      const mode = word(input.eliminationMode);
      const outcome = await correctMonitoringPeriod(rules, context, {
        ...input,
        entered: input,
        expectedEntryId: input.expectedEntryId ?? null,
        occurredOn: input.occurredOn ?? context.clock.today(),
        change: {
          ...{ category, risks, identifiedOn, eliminatedOn, eliminationMode: mode },
          notEliminated: notEliminated ?? false,
        },
      });
      return named('MonitoringPeriodRecorded', outcome);
    },
    async triageLongUnresolved(_root, { input }, context) {
      const { householdId } = input;
      const outcome = await triageLongUnresolved(rules, context, { ...input, target: { householdId } });
      return named('TriageRecorded', outcome);
    },
    async correctTriage(_root, { input }, context) {
      const { triageId } = input;
      const outcome = await triageLongUnresolved(rules, context, { ...input, target: { triageId } });
      return named('TriageRecorded', outcome);
    },
    async setSafetyNetLabel(_root, { input }, context) {
      const outcome = await setSafetyNetLabel(rules, context, { ...input, facts: input.facts ?? {} });
      return named('SafetyNetLabelRecorded', outcome);
    },
    async removeSafetyNetLabel(_root, { input }, context) {
      return named('SafetyNetLabelRecorded', await removeSafetyNetLabel(context, input));
    },
    async completeLabelReview(_root, { input }, context) {
      const outcome = await completeLabelReview(rules, context, { ...input, finding: input.finding ?? null });
      return named('LabelReviewRecorded', outcome);
    },
    async recordWatchVisit(_root, { input }, context) {
      return named('WatchVisitRecorded', await recordWatchVisit(rules, context, input));
    },
    async recordEliminationRequest(_root, { input }, context) {
      return named('EliminationRequestRecorded', await recordEliminationRequest(rules, context, input));
    },
    async endMonitoringOfVanishedHousehold(_root, { input }, context) {
      const reported = { ...input, reason: input.reason ?? null };
      return named('VanishingRecorded', await endVanished(rules, context, reported));
    },
    async registerPoor(_root, { input }, context) {
      return named('PoorRegistrationRecorded', await registerPoor(rules, context, input));
    },
    async recordExitStandardReached(_root, { input }, context) {
      return named('PoorRegistrationRecorded', await recordExitStandardReached(context, input));
    },
  };
}

function word(mode: EliminationMode | null | undefined): string | null {
  return mode ? ELIMINATION_WORDS[mode] : null;
}
