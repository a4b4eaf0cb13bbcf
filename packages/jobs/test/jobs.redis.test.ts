import { systemClock } from '@dixian/calendar';
import pino from 'pino';
import { z } from 'zod';
import { defineJob, JobHost } from '../src';
import { jobSuite, restartSuite } from './job-suite';

const url = process.env.DIXIAN_TEST_REDIS_URL;
if (!url) throw new Error('Set DIXIAN_TEST_REDIS_URL to a Redis that may be emptied.');

test('a wrong password is told by the name of its setting, never by itself', async () => {
  const wrong = new URL(url);
  wrong.username = 'nobody';
  wrong.password = 'hemlig';
  const log = pino({ level: 'silent' });
  const host = new JobHost({ connection: { kind: 'redis', url: wrong.href }, log, clock: systemClock() });
  await expect(host.start()).rejects.toThrow('REDIS_URL: Redis refuses the user or the password');
});

test('two installations on one Redis do not see each other', async () => {
  const job = defineJob({ name: 'work', queue: 'shared', payload: z.object({}), attempts: 1, backoffMs: 1 });
  const hosts = ['one', 'two'].map(
    (prefix) =>
      new JobHost({
        connection: { kind: 'redis', url, prefix: `installation-${prefix}` },
        log: pino({ level: 'silent' }),
        clock: systemClock(),
      }),
  );
  const [one, two] = hosts as [JobHost, JobHost];
  await one.enqueue(job, {}, { jobId: `of-one-${Date.now()}` });
  expect((await one.counts(job.queue)).waiting).toBeGreaterThan(0);
  expect((await two.counts(job.queue)).waiting).toBe(0);
  await Promise.all(hosts.map((host) => host.stop()));
});

describe('jobs on Redis', () => {
  jobSuite(() => ({ kind: 'redis', url }));
  restartSuite(() => ({ kind: 'redis', url }));
});
