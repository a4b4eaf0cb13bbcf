import { judgedDay } from '@dixian/calendar';
import { defineJob } from '@dixian/jobs';
import { z } from 'zod';
import type { House } from '../../ground/room';
import { screen } from '../use-cases/screen';

/** Looks after what the calendar brings about in loans and lists, for the day it was scheduled for. */
const screening = defineJob({
  name: 'finance-screening',
  queue: 'finance-screening',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  concurrency: 1,
});

/** Registers the screening and runs it every night at 00:40 Asia/Shanghai. */
export function screenNightly({ parts: { jobs, workerDb, clock }, policies }: House): void {
  jobs.register(screening, (_payload, { scheduledFor }) =>
    screen(workerDb, policies, judgedDay(scheduledFor, clock.today())),
  );
  jobs.schedule(screening, {
    id: 'finance-screening',
    cron: '40 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}
