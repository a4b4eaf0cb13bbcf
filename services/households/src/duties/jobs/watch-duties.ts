import { type Clock, judgedDay, type PlainDate } from '@dixian/calendar';
import { defineJob, type JobHost } from '@dixian/jobs';
import type { PolicySet } from '@dixian/policy';
import { type Database, systemScope } from '@dixian/service';
import { z } from 'zod';
import { followedKinds } from '../../ground/obligations';
import { keepDutyPlaces, markUntold } from '../persistence/duty-places';
import { watchSurveys } from '../use-cases/watch-surveys';

/** Starts what the calendar starts, and tells the duties of records that were there before their document. */
const watchDuties = defineJob({
  name: 'watch-duties',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 1_800_000,
});

const BATCH = 5000;

/**
 * Notes which duties are asked for where, and runs it every night at 00:15 Asia/Shanghai, before what is overdue is looked for,
 * judged by the day it was scheduled for; and once after the start and when documents are replaced.
 */
export async function watchDutiesNightly(
  jobs: JobHost,
  db: Database,
  policies: PolicySet,
  clock: Clock,
): Promise<void> {
  await noteDuties(db, policies);
  jobs.register(watchDuties, (_payload, { scheduledFor }) =>
    watch(db, policies, judgedDay(scheduledFor, clock.today())),
  );
  jobs.schedule(watchDuties, { id: 'watch-duties', cron: '15 0 * * *', tz: 'Asia/Shanghai', payload: {} });
  jobs.whenReplaced(watchDuties, {});
  await jobs.enqueue(watchDuties, {});
}

async function noteDuties(db: Database, policies: PolicySet): Promise<void> {
  const places = followedKinds.flatMap((kind) =>
    [...(policies.deadlines.get(kind)?.keys() ?? [])].map((place) => ({ kind, place })),
  );
  await db.write(systemScope, (transaction) => keepDutyPlaces(transaction, places));
}

async function watch(db: Database, policies: PolicySet, day: PlainDate): Promise<void> {
  await noteDuties(db, policies);
  await watchSurveys(db, policies, day);
  // One batch a transaction, so that a county that is new to a document holds nobody up.
  while ((await db.write(systemScope, (transaction) => markUntold(transaction, BATCH))) > 0);
}
