import { ownRedis } from '@dixian/testkit';
import { runDrillSuite } from './run-drill-suite';

describe('with queues on Redis', () => {
  runDrillSuite(['Redis', 'a Redis without its data'], async () => {
    const redis = await ownRedis();
    return {
      variables: { REDIS_URL: redis.url },
      restarts: {
        Redis: () => redis.restart('everything'),
        'a Redis without its data': () => redis.restart('nothing'),
      },
      close: () => redis.stop(),
    };
  });
});
