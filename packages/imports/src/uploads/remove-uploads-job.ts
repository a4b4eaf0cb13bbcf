import { defineJob, type JobHost } from '@dixian/jobs';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { removeUploads, type UploadAges } from './settle-upload';

/** Has uploads removed, every ten minutes, that nobody loaded or that broke off. */
export function removeUploadsRegularly(
  service: string,
  { jobs, database, ages }: { jobs: JobHost; database: Database; ages: UploadAges },
): void {
  const removal = defineJob({
    name: 'remove-uploads',
    queue: `${service}-housekeeping`,
    payload: z.object({}),
    attempts: 3,
    backoffMs: 30_000,
  });
  jobs.register(removal, async () => {
    await removeUploads(database, ages);
  });
  jobs.schedule(removal, {
    id: `${service}-remove-uploads`,
    cron: '*/10 * * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
