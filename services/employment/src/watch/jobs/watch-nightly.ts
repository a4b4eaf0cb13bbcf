import { judgedDay } from '@dixian/calendar';
import { defineJob } from '@dixian/jobs';
import { z } from 'zod';
import type { House } from '../../ground/room';
import { watchDay } from '../use-cases/watch-day';

/** Looks after what the calendar brings about in employment, for the day it was scheduled for. */
const employmentWatch = defineJob({
  name: 'employment-watch',
  queue: 'employment-watch',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  concurrency: 1,
});

/** Registers the watch and runs it every night at 00:30 Asia/Shanghai. */
export function watchNightly({ parts: { jobs, workerDb, clock }, law }: House): void {
  jobs.register(employmentWatch, async (_payload, { scheduledFor }) => {
    await watchDay(workerDb, law, judgedDay(scheduledFor, clock.today()));
  });
  jobs.schedule(employmentWatch, {
    id: 'employment-watch',
    cron: '30 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
