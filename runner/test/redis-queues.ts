import { randomBytes } from 'node:crypto';
import { testRedisUrl } from '@dixian/testkit';
import { Redis } from 'ioredis';

/** Queues of one test file on the Redis of the run, under a prefix of their own. */
export interface RedisQueues {
  readonly variables: { readonly REDIS_URL: string; readonly QUEUE_PREFIX: string };
  readonly redis: Redis;
  readonly prefix: string;
  /** Keys of this file that a pattern behind the prefix names. */
  keys(pattern: string): Promise<string[]>;
  /** Takes away all that they hold, schedules included. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Opens them; an Error where the run has no Redis. */
export function redisQueues(name: string): RedisQueues {
  const url = testRedisUrl();
  if (!url) throw new Error('Set DIXIAN_TEST_REDIS_URL to a Redis that may be emptied.');
  const prefix = `${name}-${randomBytes(4).toString('hex')}`;
  const redis = new Redis(url);
  const keys = (pattern: string) => redis.keys(`${prefix}:${pattern}`);
  const empty = async () => {
    for (const key of await keys('*')) await redis.del(key);
  };
  return {
    variables: { REDIS_URL: url, QUEUE_PREFIX: prefix },
    redis,
    prefix,
    keys,
    empty,
    async close() {
      await empty();
      redis.disconnect();
    },
  };
}
