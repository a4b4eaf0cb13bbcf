import { judgedDay } from '@dixian/calendar';
import { defineJob } from '@dixian/jobs';
import { z } from 'zod';
import type { House } from '../../ground/room';
import { watchSchools } from '../use-cases/watch-schools';

/** Looks after what the calendar brings about in schools, for the day it was scheduled for. */
const educationWatch = defineJob({
  name: 'education-watch',
  queue: 'education-watch',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  concurrency: 1,
});

/** Registers the watch and runs it every night at 00:25 Asia/Shanghai. */
export function watchNightly({ parts: { jobs, workerDb, clock }, policies }: House): void {
  jobs.register(educationWatch, async (_payload, { scheduledFor }) => {
    await watchSchools(workerDb, policies, judgedDay(scheduledFor, clock.today()));
  });
  jobs.schedule(educationWatch, {
    id: 'education-watch',
    cron: '25 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
