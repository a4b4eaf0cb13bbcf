import { transitionItem, transitionKeeping, transitionPart } from '@dixian/transition';
import { obligations } from '../ground/obligations';
import type { Room } from '../ground/room';
import {
  periodCorrected,
  periodEnded,
  periodOpened,
  periodTakenBack,
} from '../periods/use-cases/period-reactions';
import { monitoringResolvers } from './graphql/monitoring-resolvers';
import { openMonitoringTasksNightly } from './jobs/open-monitoring-tasks';
import { CreateMonitoring1764300900000 } from './persistence/migrations/1764300900000-create-monitoring';
import { CreateVanishedHousehold1765040200000 } from './persistence/migrations/1765040200000-create-vanished-household';
import {
  eliminationRequest,
  exitStandardReached,
  labelReview,
  longUnresolvedTriage,
  registeredPoor,
  vanishedHousehold,
  watchVisit,
} from './persistence/tables';
import { transitionRules } from './transitions/rules';
import { closeReleaseTasks, closeShortWay } from './use-cases/close-release-tasks';
import { followCorrectedPeriod, restingOnPeriod } from './use-cases/follow-corrected-period';
import { followRectified } from './use-cases/rectification-tasks';

/** The monitored household beside its cases: labels, triage, visits after release, the poor of 2020 (监测对象). */
export const monitoring: Room = {
  tables: [
    { entity: longUnresolvedTriage, onSplit: 'goes', onMerge: 'follows', past: true },
    { entity: labelReview, onSplit: 'goes', onMerge: 'follows' },
    { entity: watchVisit, onSplit: 'goes', onMerge: 'follows' },
    { entity: eliminationRequest, onSplit: 'goes', onMerge: 'follows' },
    { entity: registeredPoor, onSplit: 'goes', onMerge: 'follows' },
    { entity: exitStandardReached, onSplit: 'goes', onMerge: 'follows' },
    { entity: vanishedHousehold, onSplit: 'stays', onMerge: 'follows' },
    { entity: transitionItem, onSplit: 'stays', onMerge: 'follows' },
    { entity: transitionPart, household: 'none' },
    // Where what it is about goes to another household, a duty is told of that one anew.
    ...obligations.tables.map((entity) => ({ entity, onSplit: 'stays', onMerge: 'follows' }) as const),
  ],
  reactions: [
    periodOpened.by(closeShortWay),
    periodOpened.by(followRectified),
    periodEnded.by(closeReleaseTasks),
    periodCorrected.by(followCorrectedPeriod),
    periodTakenBack.by(restingOnPeriod),
  ],
  migrations: [
    ...transitionKeeping.migrations,
    CreateMonitoring1764300900000,
    CreateVanishedHousehold1765040200000,
    ...obligations.migrations,
  ],
  async furnish({ parts, law, reviewAges }) {
    const rules = { ...law, reviewAges };
    await openMonitoringTasksNightly(parts.jobs, parts.workerDb, rules, parts.clock);
    return {
      resolvers: monitoringResolvers(rules),
      transitions: transitionRules({ law, reviewAges, parts }),
    };
  },
};
