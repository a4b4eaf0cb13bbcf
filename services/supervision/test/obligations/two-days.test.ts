import { subgraphSchema } from '@dixian/service';
import { keptByCache, queriesOfTwoDays } from '@dixian/testkit';
import { type Supervision, startSupervision } from '../running-supervision';

const DAYS = { before: '2025-10-14', now: '2025-12-01' };
const schema = subgraphSchema('supervision', {});

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-01' });
  await supervision.lead();
});
afterAll(() => supervision.stop());

test.each(queriesOfTwoDays(schema, DAYS, 'obligations').map(({ field, query }) => [field, query] as const))(
  '%s asked for two days in one query reads from the cache of a client as it was answered',
  async (_field, query) => {
    const { data, errors } = await supervision.ask<object>('county@500235', query);
    expect(errors).toBeUndefined();
    expect((await keptByCache(schema, query, data)).same).toBe(true);
  },
);

test('an obligation that is open then and overdue now is both, in lists and by itself', async () => {
  const query = `{
    before: obligations(asOf: "2025-10-14") { edges { status node { __typename id } } }
    now: obligations { edges { status node { __typename id before: status(asOf: "2025-10-14") now: status } } } }`;
  const { data } = await supervision.ask<{ before: object; now: object }>('county@500235', query);
  expect(await keptByCache(schema, query, data)).toEqual({ same: true, differed: true });
  expect(data.before).toMatchObject({ edges: [{ status: 'OPEN' }, { status: 'OPEN' }] });
  expect(data.now).toMatchObject({
    edges: [{ status: 'OVERDUE', node: { before: 'OPEN', now: 'OVERDUE' } }, {}],
  });
});
