import { defineJob, type JobHost } from '@dixian/jobs';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { tellStandings } from '../use-cases/tell-standings';

const tellUntoldStandings = defineJob({
  name: 'tell-untold-standings',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 10_000,
  concurrency: 1,
  timeoutMs: 3_600_000,
});

/** Registers the job that tells how households stand that nobody was told of, and starts it with the service. */
export async function tellUntoldAtStart(
  jobs: JobHost,
  database: Database,
  published: () => void,
): Promise<void> {
  jobs.register(tellUntoldStandings, () => tellStandings(database, published));
  await jobs.enqueueAnew(tellUntoldStandings, [
    { payload: {}, jobId: `${tellUntoldStandings.name}-at-start` },
  ]);
}
