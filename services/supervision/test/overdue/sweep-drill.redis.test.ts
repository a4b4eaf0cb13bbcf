import { ownPostgres, ownRedis } from '@dixian/testkit';
import { sweepDrillSuite } from './sweep-drill-suite';

describe('with queues on Redis', () => {
  sweepDrillSuite(['PostgreSQL', 'Redis', 'a Redis without its data'], async () => {
    const [postgres, redis] = [await ownPostgres(), await ownRedis()];
    return {
      variables: { REDIS_URL: redis.url },
      restarts: {
        PostgreSQL: () => postgres.restart(),
        Redis: () => redis.restart('everything'),
        'a Redis without its data': () => redis.restart('nothing'),
      },
      async close() {
        await redis.stop();
        await postgres.stop();
      },
    };
  });
});
