import { defineJob, type JobHost } from '@dixian/jobs';
import { z } from 'zod';
import type { Database } from '../database/database';
import { systemScope } from '../database/scope';

// Longer than any queue keeps a job, so that a late second delivery still meets its inbox row.
const KEEP_DAYS = 60;

/** Removes delivered events after 60 days, every night at 03:10 Asia/Shanghai. */
export function pruneEvents(service: string, jobs: JobHost, database: Database): void {
  const prune = defineJob({
    name: 'prune-events',
    queue: `${service}-housekeeping`,
    payload: z.object({}),
    attempts: 3,
    backoffMs: 60_000,
  });
  jobs.register(prune, async () => {
    await database.write(systemScope, async (transaction) => {
      await transaction.query(`DELETE FROM outbox WHERE relayed_at < now() - make_interval(days => $1)`, [
        KEEP_DAYS,
      ]);
      await transaction.query(`DELETE FROM inbox WHERE handled_at < now() - make_interval(days => $1)`, [
        KEEP_DAYS,
      ]);
    });
  });
  jobs.schedule(prune, {
    id: `${service}-prune-events`,
    cron: '10 3 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
