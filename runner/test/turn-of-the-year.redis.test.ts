import { type RedisQueues, redisQueues } from './redis-queues';
import { turnOfTheYearSuite } from './turn-of-the-year-suite';

describe('with queues on Redis', () => {
  let queues: RedisQueues;
  turnOfTheYearSuite(async () => {
    queues = redisQueues('year');
    return { variables: { ...queues.variables }, close: () => queues.close() };
  });

  test('the parts of its runs went by Redis', async () => {
    expect(await queues.keys('finance-turns:meta')).toHaveLength(1);
  });
});
