import { randomBytes } from 'node:crypto';
import { testRedisUrl } from '@dixian/testkit';
import { Redis } from 'ioredis';
import { sweepDrillSuite } from './sweep-drill-suite';

const url = testRedisUrl();
if (!url) throw new Error('Set DIXIAN_TEST_REDIS_URL to a Redis that may be emptied.');

describe('with queues on Redis', () => {
  sweepDrillSuite(() => {
    const prefix = `sweep-${randomBytes(4).toString('hex')}`;
    const redis = new Redis(url);
    const empty = async () => {
      const keys = await redis.keys(`${prefix}:*`);
      if (keys.length > 0) await redis.del(...keys);
    };
    return {
      variables: { REDIS_URL: url, QUEUE_PREFIX: prefix },
      // As a Redis that is started again without what it had: whoever is connected is cut off.
      async takeAway() {
        await empty();
        await redis.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
        return async () => undefined;
      },
      async close() {
        await empty();
        redis.disconnect();
      },
    };
  });
});
