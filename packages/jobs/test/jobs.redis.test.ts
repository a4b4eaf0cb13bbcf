import { jobSuite, restartSuite } from './job-suite';

const url = process.env.DIXIAN_TEST_REDIS_URL;
if (!url) throw new Error('Set DIXIAN_TEST_REDIS_URL to a Redis that may be emptied.');

describe('jobs on Redis', () => {
  jobSuite(() => ({ kind: 'redis', url }));
  restartSuite(() => ({ kind: 'redis', url }));
});
