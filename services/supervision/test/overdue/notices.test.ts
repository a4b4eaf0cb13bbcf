import { randomUUID } from 'node:crypto';
import { type Supervision, someLead, startSupervision } from '../running-supervision';

const COUNTY = 'county@500235';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-01' });
});
beforeEach(() => supervision.clear());
afterAll(() => supervision.stop());

const { householdId, divisionCode } = someLead();

async function notices(status?: string, account = COUNTY) {
  const { data, errors } = await supervision.ask<{
    overdueNotices: { edges: { node: Record<string, unknown> }[] };
  }>(
    account,
    `query ($status: NoticeStatus) { overdueNotices(status: $status) { edges { node {
       status settledOn withdrawnAt addressedTo obligation { kind status } } } } }`,
    { status },
  );
  expect(errors).toBeUndefined();
  return data.overdueNotices.edges.map(({ node }) => node);
}

const sweep = (occurredOn: string) =>
  supervision.ask(
    COUNTY,
    `mutation { runOverdueSweep(input: { occurredOn: "${occurredOn}", idempotencyKey: "${randomUUID()}" }) { __typename } }`,
  );

const visited = (leadId: string, verifiedOn: string) =>
  supervision.handle('lead-verified', { leadId, householdId, divisionCode, verifiedOn });

test('PA-2025-1.2a the village that owes the visit is told that it is late, with those above it', async () => {
  await supervision.lead();
  await sweep('2025-10-15');
  expect(await notices(undefined, 'village@500235216201')).toMatchObject([
    { status: 'STANDING', settledOn: null, addressedTo: ['village', 'township', 'county'] },
  ]);
});

test('notices are found by kind, household, office, due day and the day they were found overdue', async () => {
  await supervision.lead();
  const other = randomUUID();
  await supervision.lead({ householdId: other });
  await sweep('2025-10-15');
  await sweep('2025-10-16');
  const found = async (filter: object) => {
    const { data, errors } = await supervision.ask<{ overdueNotices: { totalCount: number } }>(
      COUNTY,
      'query ($filter: OverdueNoticeFilter) { overdueNotices(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(errors).toBeUndefined();
    return data.overdueNotices.totalCount;
  };
  expect(await found({})).toBe(4);
  expect(await found({ kinds: ['VERIFICATION'] })).toBe(2);
  expect(await found({ household: other })).toBe(2);
  expect(await found({ household: 'nobody' })).toBe(0);
  expect(await found({ flaggedFrom: '2025-10-16' })).toBe(2);
  expect(await found({ flaggedTo: '2025-10-15', kinds: ['IDENTIFICATION'] })).toBe(0);
  expect(await found({ dueFrom: '2025-10-15' })).toBe(2);
  expect(await found({ dueTo: '2025-10-14' })).toBe(2);
  expect(await found({ unit: { division: '500235' } })).toBe(2);
  expect(await found({ unit: { division: '500235216201' } })).toBe(2);
  expect(await found({ unit: { division: '500235', sector: 'health' } })).toBe(0);
});

test('a notice says that the visit was made since, and when; it can be asked for by that', async () => {
  const leadId = await supervision.lead();
  await sweep('2025-10-15');
  await visited(leadId, '2025-10-16');
  expect(await notices('STANDING')).toEqual([]);
  expect(await notices()).toMatchObject([
    { status: 'SETTLED', settledOn: '2025-10-16', obligation: { status: 'MET_LATE' } },
  ]);
  expect(await notices('SETTLED')).toHaveLength(1);
});

test('a visit recorded late that was made in time withdraws the notice, which is still to be found', async () => {
  const leadId = await supervision.lead();
  await sweep('2025-10-15');
  await visited(leadId, '2025-10-13');
  expect(await notices()).toEqual([]);
  expect(await notices('WITHDRAWN')).toMatchObject([
    { status: 'WITHDRAWN', settledOn: '2025-10-13', withdrawnAt: expect.any(String) },
  ]);
});
