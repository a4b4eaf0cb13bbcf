import { subgraphSchema } from '@dixian/service';
import { keptByCache, queriesOfTwoDays } from '@dixian/testkit';
import { type Households, runningHouseholds } from '../running-households';
import { fillAtRandom } from './random-rows';

const schema = subgraphSchema('households', {});
const DAYS = { before: '2025-06-15', now: '2025-07-01' };
const NEEDED = { code: '"500235216"', kind: 'APPLICATION', year: '2025' };

let households: Households;
beforeAll(async () => {
  households = await runningHouseholds('2025-07-01');
  await fillAtRandom(households, 40);
}, 60_000);
afterAll(() => households?.drop());

// Lists that are not the same on both days, so that the cache has something to confuse.
const differing = new Set<string>();

test.each(
  queriesOfTwoDays(schema, DAYS, 'households', NEEDED).map(({ field, query }) => [field, query] as const),
)(
  '%s asked for two days in one query reads from the cache of a client as it was answered',
  async (field, query) => {
    const { data, errors } = await households.ask<object>('county@500235', query);
    expect(errors).toBeUndefined();
    const { same, differed } = await keptByCache(schema, query, data);
    if (differed) differing.add(field);
    expect(same).toBe(true);
  },
);

test('the days asked for are days on which the lists differ', () => {
  expect([...differing]).toEqual(expect.arrayContaining(['tasks', 'leads', 'monitoringCases', 'taskCounts']));
});
