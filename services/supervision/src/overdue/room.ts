import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { runOverdueSweep } from './graphql/mutation-run-overdue-sweep';
import { OverdueNotice } from './graphql/overdue-notice';
import { overdueNotices } from './graphql/query-overdue-notices';
import { sweeps } from './graphql/query-sweeps';
import { sweepNightly } from './jobs/overdue-sweep';
import { recomputeNightly } from './jobs/recompute-provisional';
import { CreateOverdue1764500200000 } from './persistence/migrations/1764500200000-create-overdue';
import { SortNotices1765150015000 } from './persistence/migrations/1765150015000-sort-notices';
import { tables } from './tables';
import { recomputeProvisional } from './use-cases/recompute-provisional';

/** What is late: flagged by the sweep, told in notices, and withdrawn where it was not late after all. */
export const overdue: Room = {
  tables,
  migrations: [CreateOverdue1764500200000, SortNotices1765150015000],
  async furnish({ parts: { workerDb, jobs, clock, log }, law: { calendar } }) {
    await recomputeProvisional(workerDb, calendar, clock, log);
    recomputeNightly(jobs, workerDb, calendar, clock);
    sweepNightly(jobs, workerDb, clock);
    return {
      resolvers: {
        Query: { overdueNotices, sweeps },
        Mutation: { runOverdueSweep },
        OverdueNotice,
      } satisfies Resolvers,
    };
  },
};
