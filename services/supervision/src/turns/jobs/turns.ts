import { defineJob, type JobHost } from '@dixian/jobs';
import { type Database, systemScope } from '@dixian/service';
import { z } from 'zod';
import { TURNS_QUEUE } from '../domain/turns-queue';
import { settleRun } from '../use-cases/settle-run';
import { settleTurn, startWork } from '../use-cases/start-work';

const lookAfterTurns = defineJob({
  name: 'look-after-turns',
  queue: TURNS_QUEUE,
  payload: z.object({}),
  attempts: 3,
  backoffMs: 10_000,
});

/**
 * Settles runs at the end of their flows, and looks every minute for runs that no flow works on: one whose process was gone
 * between the step and its flow, or whose queue came back empty.
 */
export function takeTurns(jobs: JobHost, database: Database): void {
  jobs.register(settleTurn, ({ runId }) =>
    database.write(systemScope, (transaction) => settleRun(transaction, runId)),
  );
  jobs.register(lookAfterTurns, async () => {
    const runs = await database.read(systemScope, (reader) =>
      reader.query<{ id: string }>(
        `SELECT id FROM transition_run WHERE state IN ('PREVIEWING', 'APPLYING', 'UNDOING') ORDER BY id`,
      ),
    );
    for (const { id } of runs) {
      await database.write(systemScope, (transaction) => settleRun(transaction, id));
      await startWork(jobs, database, id);
    }
  });
  jobs.schedule(lookAfterTurns, {
    id: 'look-after-turns',
    cron: '* * * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
