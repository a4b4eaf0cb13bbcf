import { onEvent } from '@dixian/service';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { runMutations } from './graphql/mutations';
import { transitionRun, transitionRuns } from './graphql/query-runs';
import { TransitionRun, TransitionStop, TransitionTotal } from './graphql/transition-run';
import { lookSoon, takeTurns } from './jobs/turns';
import { CreateTransitionRuns1765320200000 } from './persistence/migrations/1765320200000-create-transition-runs';
import { WatchRuns1765450022000 } from './persistence/migrations/1765450022000-watch-runs';
import { KeepStopsOfRuns1765500200000 } from './persistence/migrations/1765500200000-keep-stops-of-runs';
import { keepPart, keepTotals } from './persistence/run-parts';
import { holdRun } from './persistence/runs';
import { tables } from './tables';
import { turnFigures } from './turn-figures';
import { settleRun } from './use-cases/settle-run';

/** Runs of dated transitions: planned, previewed, approved, applied, reported and undone; each department does its part itself. */
export const turns: Room = {
  tables,
  migrations: [CreateTransitionRuns1765320200000, WatchRuns1765450022000, KeepStopsOfRuns1765500200000],
  furnish({ parts: { jobs, workerDb }, law: { policies } }) {
    takeTurns(jobs, workerDb);
    return {
      metrics: turnFigures(workerDb),
      resolvers: {
        Query: { transitionRuns, transitionRun },
        Mutation: runMutations({ policies, jobs, workerDb }),
        TransitionRun,
        TransitionStop,
        TransitionTotal,
      } satisfies Resolvers,
      handlers: [
        onEvent('transition-part-changed', async ({ payload }, transaction) => {
          // Departments finish at once, and each looks at all parts: one after the other, in the order of the run itself.
          await holdRun(transaction, payload.runId);
          await keepPart(transaction, payload);
          await settleRun(transaction, payload.runId);
          if (payload.failure !== null) await lookSoon(jobs, payload);
        }),
        onEvent('transition-totals-counted', async ({ payload }, transaction) => {
          await holdRun(transaction, payload.runId);
          await keepTotals(transaction, payload);
          await settleRun(transaction, payload.runId);
        }),
      ],
    };
  },
};
