import type { Complete, Resolvers } from '@dixian/service';
import type { LongUnresolvedTriageResolvers, WatchVisitResolvers } from '../../ground/generated';
import { filesOf } from '../../ground/graphql/attachments-field';
import { cited } from '../../ground/graphql/cited';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { householdMonitoring } from './household-monitoring';
import { monitoringMutations } from './monitoring-mutations';
import { MonitoringPeriod, MonitoringPeriodEntry, StatedElimination } from './monitoring-period';
import {
  households,
  MonitoredHouseholdEdge,
  MonitoringCount,
  MonitoringCountOfDivision,
  monitoredHouseholds,
  monitoringCounts,
  monitoringPeriod,
} from './query-monitored';
import { PoorRegistration } from './registered-poor';
import { LabelGround, safetyNetLabelFields } from './safety-net-label';
import { VanishedHousehold } from './vanished-household';

/** Resolvers of the monitored household beside its cases: periods, labels, triage and visits after the elimination. */
export function monitoringResolvers(rules: MonitoringRules): Resolvers {
  return {
    Query: {
      monitoringPeriod,
      households,
      monitoredHouseholds: monitoredHouseholds(rules),
      monitoringCounts: monitoringCounts(rules),
    },
    Mutation: monitoringMutations(rules),
    Household: householdMonitoring(rules),
    MonitoringPeriod,
    MonitoringPeriodEntry,
    StatedElimination,
    MonitoredHouseholdEdge,
    MonitoringCount,
    MonitoringCountOfDivision,
    SafetyNetLabel: safetyNetLabelFields(rules),
    LabelGround,
    LongUnresolvedTriage,
    PoorRegistration,
    VanishedHousehold,
    WatchVisit,
  };
}

const LongUnresolvedTriage: Complete<LongUnresolvedTriageResolvers> = {
  grounds: ({ grounds }) => [...grounds],
  clauses: ({ clauseIds }) => cited(clauseIds),
};

const WatchVisit: Complete<WatchVisitResolvers> = {
  attachments: ({ id }, _args, context) => filesOf(context, id),
  clauses: ({ clauseIds }) => cited(clauseIds),
};
