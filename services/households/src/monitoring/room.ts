import type { Room } from '../ground/room';
import { monitoringResolvers } from './graphql/monitoring-resolvers';
import { openMonitoringTasksNightly } from './jobs/open-monitoring-tasks';
import { CreateMonitoring1764300900000 } from './persistence/migrations/1764300900000-create-monitoring';
import {
  eliminationRequest,
  exitStandardReached,
  labelReview,
  longUnresolvedTriage,
  registeredPoor,
  watchVisit,
} from './persistence/tables';

/** The monitored household beside its cases: labels, triage, visits after release, the poor of 2020 (监测对象). */
export const monitoring: Room = {
  tables: [
    { table: 'long_unresolved_triage', onSplit: 'goes', onMerge: 'follows' },
    { table: 'label_review', onSplit: 'goes', onMerge: 'follows' },
    { table: 'watch_visit', onSplit: 'goes', onMerge: 'follows' },
    { table: 'elimination_request', onSplit: 'goes', onMerge: 'follows' },
    { table: 'registered_poor', onSplit: 'goes', onMerge: 'follows' },
    { table: 'exit_standard_reached', onSplit: 'goes', onMerge: 'follows' },
  ],
  entities: [
    longUnresolvedTriage,
    labelReview,
    watchVisit,
    eliminationRequest,
    registeredPoor,
    exitStandardReached,
  ],
  migrations: [CreateMonitoring1764300900000],
  async furnish({ parts, law, reviewAges }) {
    const rules = { ...law, reviewAges };
    await openMonitoringTasksNightly(parts.jobs, parts.workerDb, rules, parts.clock);
    return { resolvers: monitoringResolvers(rules) };
  },
};
