import { defineJob, type JobHost } from '@dixian/jobs';
import { type Database, systemScope } from '@dixian/service';
import { z } from 'zod';
import { TURNS_QUEUE } from '../domain/turns-queue';
import { noteStops } from '../use-cases/note-stops';
import { settleRun } from '../use-cases/settle-run';
import { settleTurn, startWork } from '../use-cases/start-work';

// Until then what told of its failure is a dead letter, or waits to be tried again.
const SOON_MS = 2_000;

const lookAfterTurns = defineJob({
  name: 'look-after-turns',
  queue: TURNS_QUEUE,
  payload: z.object({}),
  attempts: 3,
  backoffMs: 10_000,
});

/** Has runs looked after soon, as when a department told that it failed. */
export async function lookSoon(jobs: JobHost, told: { runId: string; version: number }): Promise<void> {
  const jobId = `look-${told.runId}-${told.version}`;
  await jobs.enqueue(lookAfterTurns, {}, { jobId, delayMs: SOON_MS });
}

/**
 * Settles runs at the end of their flows, and looks every minute for runs that no flow works on: one whose process was gone
 * between the step and its flow, or whose queue came back empty; and for work that a department gave up.
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
      await noteStops(jobs, database, id);
    }
  });
  jobs.schedule(lookAfterTurns, {
    id: 'look-after-turns',
    cron: '* * * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
