import type { Room } from '../ground/room';
import { selfReportResolvers } from './graphql/self-report-resolvers';
import { removeCountsRegularly } from './jobs/remove-ended-counts';
import { CreateSelfReport1764301100000 } from './persistence/migrations/1764301100000-create-self-report';
import { SortSelfReports1765150012000 } from './persistence/migrations/1765150012000-sort-self-reports';
import { WatchSelfReports1765450014000 } from './persistence/migrations/1765450014000-watch-self-reports';
import { publicCount, selfReport as report } from './persistence/tables';
import { reportMetrics } from './report-metrics';

/** What households report of themselves (自主申报). */
export const selfReport: Room = {
  tables: [
    { entity: report, onSplit: 'goes', onMerge: 'follows' },
    { entity: publicCount, household: 'none' },
  ],
  migrations: [CreateSelfReport1764301100000, SortSelfReports1765150012000, WatchSelfReports1765450014000],
  furnish({ parts, law, cipher, index, publicLimits, revealBounds }) {
    removeCountsRegularly(parts.jobs, parts.workerDb);
    return {
      resolvers: selfReportResolvers({ law, cipher, index, limits: publicLimits }, revealBounds),
      metrics: reportMetrics(parts.workerDb, publicLimits),
    };
  },
};
