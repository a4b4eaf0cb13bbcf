import { defineJob, type JobHost } from '@dixian/jobs';
import { z } from 'zod';
import type { Storage } from '../storing/stored-content';
import { type AttachmentAges, removeAttachments } from './retention';

/** Has files taken away by their age, every ten minutes until nothing is left to do. */
export function keepAttachmentsRegularly(
  service: string,
  {
    jobs,
    storage,
    ages,
  }: { readonly jobs: JobHost; readonly storage: Storage; readonly ages: AttachmentAges },
): void {
  const keeping = defineJob({
    name: 'keep-attachments',
    queue: `${service}-housekeeping`,
    payload: z.object({}),
    attempts: 3,
    backoffMs: 30_000,
  });
  jobs.register(keeping, async () => {
    while ((await removeAttachments(storage, ages)) > 0);
  });
  jobs.schedule(keeping, {
    id: `${service}-keep-attachments`,
    cron: '*/10 * * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
