import { randomBytes } from 'node:crypto';
import { testRedisUrl } from '@dixian/testkit';
import { Redis } from 'ioredis';
import { drillSuite } from './drill-suite';

const url = testRedisUrl();
if (!url) throw new Error('Set DIXIAN_TEST_REDIS_URL to a Redis that may be emptied.');

describe('with queues on Redis', () => {
  drillSuite(() => {
    const prefix = `drill-${randomBytes(4).toString('hex')}`;
    const redis = new Redis(url);
    const keys = (pattern: string) => redis.keys(`${prefix}:${pattern}`);
    return {
      variables: { REDIS_URL: url, QUEUE_PREFIX: prefix },
      inPostgres: false,
      async empty() {
        for (const key of await keys('*')) await redis.del(key);
      },
      async loseHalf(_queueUrl, queue) {
        const jobs = await redis.lrange(`${prefix}:${queue}:wait`, 0, -1);
        for (const [index, id] of jobs.entries()) {
          if (index % 2 === 0) continue;
          await redis.lrem(`${prefix}:${queue}:wait`, 0, id);
          await redis.del(`${prefix}:${queue}:${id}`);
        }
      },
      async schedules() {
        const sets = await keys('*:repeat');
        const counts = await Promise.all(sets.map((key) => redis.zcard(key)));
        return counts.reduce((sum, count) => sum + count, 0);
      },
      async close() {
        for (const key of await keys('*')) await redis.del(key);
        redis.disconnect();
      },
    };
  });
});
