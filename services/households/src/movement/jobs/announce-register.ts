import { defineJob, type JobHost } from '@dixian/jobs';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { carryOnAnnouncement } from '../use-cases/announce-register';

const announceJob = defineJob({
  name: 'announce-register',
  queue: 'households-housekeeping',
  payload: z.object({ announcementId: z.uuid() }),
  attempts: 5,
  backoffMs: 10_000,
});

/** Registers the job that announces the register again and gives the function that starts it. */
export function announcingRegister(
  jobs: JobHost,
  database: Database,
  published: () => void,
): (announcementId: string) => Promise<void> {
  jobs.register(announceJob, ({ announcementId }) =>
    carryOnAnnouncement(database, announcementId, published),
  );
  return async (announcementId) => {
    await jobs.enqueue(announceJob, { announcementId }, { jobId: `announce-${announcementId}` });
  };
}
