import { judgedDay } from '@dixian/calendar';
import { defineJob } from '@dixian/jobs';
import { systemScope } from '@dixian/service';
import { z } from 'zod';
import { followVisits } from '../../aid/use-cases/follow-visits';
import type { House } from '../../ground/room';
import { answerAtEnds } from '../../insurance/use-cases/answer-at-ends';
import { screen } from '../use-cases/screen';
import { watchRun } from '../use-cases/watch-run';

/** Looks after what the calendar brings about in health, for the day it was scheduled for. */
const healthWatch = defineJob({
  name: 'health-watch',
  queue: 'health-watch',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  concurrency: 1,
});

/** Registers the watch and runs it every night at 00:20 Asia/Shanghai. */
export function watchNightly({ parts: { jobs, workerDb, clock }, policies }: House): void {
  jobs.register(healthWatch, async (_payload, { scheduledFor }) => {
    const day = judgedDay(scheduledFor, clock.today());
    await watchRun(workerDb, policies, day);
    await workerDb.write(systemScope, (transaction) => answerAtEnds(transaction, policies, day));
    await workerDb.write(systemScope, (transaction) => followVisits(transaction, policies, day));
    await screen(workerDb, policies, day);
  });
  jobs.schedule(healthWatch, { id: 'health-watch', cron: '20 0 * * *', tz: 'Asia/Shanghai', payload: {} });
}
