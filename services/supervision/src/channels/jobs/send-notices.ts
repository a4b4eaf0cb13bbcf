import { defineJob, type JobHost } from '@dixian/jobs';
import { z } from 'zod';
import { NOTICE_QUEUE } from '../domain/notice-queue';
import { type SendingTools, sendNotices } from '../use-cases/send-notices';

const sending = defineJob({
  name: 'send-notices',
  queue: NOTICE_QUEUE,
  payload: z.object({}),
  attempts: 3,
  backoffMs: 30_000,
  concurrency: 1,
  timeoutMs: 600_000,
});

/** Sends what waits every five minutes; one job for all, however many notices there are. */
export function sendByTheClock(jobs: JobHost, tools: Omit<SendingTools, 'log'>): void {
  jobs.register(sending, (_payload, { log, signal }) => sendNotices({ ...tools, log }, signal));
  jobs.schedule(sending, { id: 'send-notices', cron: '*/5 * * * *', tz: 'Asia/Shanghai', payload: {} });
}
