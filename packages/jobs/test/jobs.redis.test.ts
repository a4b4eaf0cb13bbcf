import { systemClock } from '@dixian/calendar';
import pino from 'pino';
import { JobHost } from '../src';
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

describe('jobs on Redis', () => {
  jobSuite(() => ({ kind: 'redis', url }));
  restartSuite(() => ({ kind: 'redis', url }));
});
