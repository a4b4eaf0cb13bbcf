import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { runOverdueSweep } from './graphql/mutation-run-overdue-sweep';
import { OverdueNotice } from './graphql/overdue-notice';
import { overdueNotices } from './graphql/query-overdue-notices';
import { sweepProgress } from './graphql/query-sweep-progress';
import { sweeps } from './graphql/query-sweeps';
import { sweepNightly } from './jobs/overdue-sweep';
import { recomputeNightly } from './jobs/recompute-provisional';
import { CreateOverdue1764500200000 } from './persistence/migrations/1764500200000-create-overdue';
import { SortNotices1765150015000 } from './persistence/migrations/1765150015000-sort-notices';
import { SayHowFar1765340020000 } from './persistence/migrations/1765340020000-say-how-far';
import { sweepMetrics } from './sweep-metrics';
import { tables } from './tables';
import { recomputeProvisional } from './use-cases/recompute-provisional';

/** What is late: flagged by the sweep, told in notices, and withdrawn where it was not late after all. */
export const overdue: Room = {
  tables,
  migrations: [CreateOverdue1764500200000, SortNotices1765150015000, SayHowFar1765340020000],
  async furnish({ parts: { workerDb, jobs, clock, log }, law }) {
    await recomputeProvisional(workerDb, law.calendar, clock, log);
    recomputeNightly(jobs, workerDb, law.calendar, clock);
    sweepNightly(jobs, workerDb, clock, law);
    return {
      resolvers: {
        Query: { overdueNotices, sweeps, sweepProgress },
        Mutation: { runOverdueSweep: runOverdueSweep(law) },
        OverdueNotice,
      } satisfies Resolvers,
      metrics: sweepMetrics(workerDb, clock),
    };
  },
};
