import type { Resolvers } from '@dixian/service';
import { cited } from '../../ground/graphql/cited';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { triageClauses } from '../domain/triage';
import type { TriageRow } from '../persistence/triages';
import type { WatchVisitRow } from '../persistence/watch-visits';
import { householdMonitoring } from './household-monitoring';
import { monitoringMutations } from './monitoring-mutations';
import { MonitoringPeriod, MonitoringPeriodEntry } from './monitoring-period';
import {
  MonitoredHouseholdEdge,
  MonitoringCountOfDivision,
  monitoredHouseholds,
  monitoringCounts,
  monitoringPeriod,
} from './query-monitored';
import { PoorRegistration } from './registered-poor';
import { LabelGround, safetyNetLabelFields } from './safety-net-label';

/** Resolvers of the monitored household beside its cases: periods, labels, triage and visits after the elimination. */
export function monitoringResolvers(rules: MonitoringRules): Resolvers {
  return {
    Query: {
      monitoringPeriod,
      monitoredHouseholds: monitoredHouseholds(rules),
      monitoringCounts: monitoringCounts(rules),
    },
    Mutation: monitoringMutations(rules),
    Household: householdMonitoring(rules),
    MonitoringPeriod,
    MonitoringPeriodEntry,
    MonitoredHouseholdEdge,
    MonitoringCountOfDivision,
    SafetyNetLabel: safetyNetLabelFields(rules),
    LabelGround,
    LongUnresolvedTriage: {
      clauses: ({ decision }: TriageRow) => cited(['JY-2025-1.1k', triageClauses[decision]]),
    },
    PoorRegistration,
    WatchVisit: { clauses: ({ clauseIds }: WatchVisitRow) => cited(clauseIds) },
  };
}
