import { drillSuite } from './drill-suite';
import { redisQueues } from './redis-queues';

describe('with queues on Redis', () => {
  drillSuite(() => {
    const queues = redisQueues('drill');
    const { redis, prefix, keys } = queues;
    return {
      variables: queues.variables,
      inPostgres: false,
      empty: queues.empty,
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
      close: queues.close,
    };
  });
});
