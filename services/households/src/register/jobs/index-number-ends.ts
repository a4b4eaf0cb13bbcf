import { defineJob, type JobHost } from '@dixian/jobs';
import type { BlindIndex, FieldCipher } from '@dixian/personal-data';
import type { Database } from '@dixian/service';
import { z } from 'zod';
import { indexNumberEnds } from '../use-cases/index-number-ends';

const numberEnds = defineJob({
  name: 'index-number-ends',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 3_600_000,
});

/** Runs it once after the start: a register that was filled before has persons without these indexes. */
export async function indexNumberEndsAtStart(
  jobs: JobHost,
  db: Database,
  keys: { cipher: FieldCipher; index: BlindIndex },
): Promise<void> {
  jobs.register(numberEnds, () => indexNumberEnds(db, keys));
  await jobs.enqueue(numberEnds, {});
}
