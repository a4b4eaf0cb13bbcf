import { defineJob, type JobHost } from '@dixian/jobs';
import type { Law } from '@dixian/policy';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { keepProcedures } from '../use-cases/keep-procedures';

const keeping = defineJob({
  name: 'keep-procedures',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 3_600_000,
});

/** Runs it once after the start: cases that opened before procedures were kept keep what their documents say now. */
export async function keepProceduresAtStart(jobs: JobHost, db: Database, law: Law): Promise<void> {
  jobs.register(keeping, () => keepProcedures(db, law));
  await jobs.enqueue(keeping, {});
}
