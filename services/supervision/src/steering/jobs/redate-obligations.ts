import { defineJob, type JobHost } from '@dixian/jobs';
import type { Law } from '@dixian/policy';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { type Dating, redateObligations } from '../use-cases/redate-obligations';

const redating = defineJob({
  name: 'redate-obligations',
  queue: 'supervision-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 1_800_000,
});

/** Dates obligations anew after each start and when documents are replaced; where none changed it does nothing. */
export async function redateAtStart(
  jobs: JobHost,
  db: Database,
  law: Law,
  { clock, log }: Pick<Dating, 'clock' | 'log'>,
): Promise<void> {
  jobs.register(redating, () => redateObligations(db, { law, clock, log }));
  jobs.whenReplaced(redating, {});
  await jobs.enqueue(redating, {});
}
