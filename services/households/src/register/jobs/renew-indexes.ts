import { defineJob, type JobHost } from '@dixian/jobs';
import type { Database, IndexKeys } from '@dixian/service';
import { z } from 'zod';
import { renewIndexes } from '../use-cases/renew-indexes';

const renewing = defineJob({
  name: 'renew-indexes',
  queue: 'households-keys',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 24 * 3_600_000,
});

/** Where the register has a next index key, makes its indexes anew: after the start, and every ten minutes for who came since. */
export async function renewIndexesRegularly(
  { jobs, workerDb, published }: { jobs: JobHost; workerDb: Database; published(): void },
  renewal: IndexKeys | undefined,
): Promise<void> {
  jobs.register(renewing, async (_, { signal, log }) => {
    if (!renewal) return;
    const { done, persons } = await renewIndexes(workerDb, renewal, () => !signal.aborted);
    published();
    if (persons > 0) log.info({ persons }, 'indexes are known under the next key');
    if (!done) throw new Error('The job was given back before all indexes were made');
  });
  jobs.schedule(renewing, {
    id: 'households-renew-indexes',
    cron: '*/10 * * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
  if (renewal) await jobs.enqueue(renewing, {});
}
