import { countyValues } from './county-values';
import { calendarScenario, deadlineScenarios } from './deadline-scenarios';
import { heNanScenarios } from './he-nan-scenarios';
import { loanScenarios } from './loan-scenarios';
import { postAndBillScenarios } from './post-and-bill-scenarios';
import { type RedisQueues, redisQueues } from './redis-queues';
import { type WholeGraph, wholeGraph } from './whole-graph';

const values = countyValues(['gong-yi-standard', 'pu-an-line', 'liu-gu-funds']);
let queues: RedisQueues;
let graph: WholeGraph;

beforeAll(async () => {
  values.assume('he-nan-2024');
  queues = redisQueues('scenarios');
  graph = await wholeGraph('2026-12-31', { DIXIAN_POLICIES: values.directory, ...queues.variables });
}, 240_000);
afterAll(async () => {
  await graph?.drop();
  await queues?.close();
  values.remove();
});

describe('with queues on Redis', () => {
  test('jobs and events go by Redis and by nothing else', async () => {
    expect((await queues.keys('*:meta')).length).toBeGreaterThan(1);
  });
  deadlineScenarios(() => graph);
  heNanScenarios(() => graph);
  postAndBillScenarios(() => graph);
  calendarScenario(() => graph);
  describe('interest is subsidised to the end of the year', () => loanScenarios(() => graph, values));
});
