import { runningService, type ServiceUnderTest, type Turns, turnsOf } from '@dixian/testkit';
import { turnJob } from '@dixian/transition';
import { service } from '../../src/service';

const NIGHT = '2025-12-31';
const COUNTY = '410526';
const HEADER = '户编号,鉴定等级,开工日,计划竣工日,竣工日,补助金额,已拨付金额,验收日';
const idOf = (n: number) => `0199a1b2-0000-7000-8000-0000000004${String(n).padStart(2, '0')}`;
const codeOf = (n: number) => `41052600274${String(n).padStart(4, '0')}`;

let housing: ServiceUnderTest;
let turns: Turns;
beforeAll(async () => {
  housing = await runningService(service, { now: '2026-01-15' });
  turns = turnsOf(housing, turnJob('housing-water'), 'housingWaterItems');
  const all = [1, 2, 3, 4];
  await housing.deliver('household-registered', {
    households: all.map((n) => ({
      ...{ id: idOf(n), code: codeOf(n), divisionCode: '410526002201', version: 1, persons: [] },
    })),
  });
  await housing.deliver('household-standing', {
    households: all.map((n) => ({
      ...{ householdId: idOf(n), divisionCode: '410526002201', version: 1 },
      periods: [
        {
          ...{ periodId: idOf(50 + n), monthOnly: false, category: null },
          ...(n === 4
            ? { identifiedOn: '2022-01-01', eliminatedOn: '2024-06-01' }
            : { identifiedOn: '2024-01-01', eliminatedOn: null }),
        },
      ],
    })),
  });
  await housing.load(`housing@${COUNTY}`, 'renovations', {
    name: '农村危房改造台账_20251115.csv',
    content: [
      HEADER,
      `${codeOf(1)},D,2025-05-01,2025-11-30,2025-11-10,20000,15000,`,
      `${codeOf(2)},D,2025-09-01,2026-03-31,,30000,10000,`,
      `${codeOf(3)},C,2025-05-01,2025-10-31,2025-10-30,18000,18000,`,
      `${codeOf(4)},D,2025-05-01,2025-11-30,2025-11-10,20000,5000,`,
    ].join('\n'),
  });
});
afterAll(() => housing?.drop());

const balances = async () => {
  const run = await turns.preview(COUNTY, NIGHT);
  const items = await turns.items(`housing@${COUNTY}`, run.runId);
  return items.filter(({ rule }) => rule === 'renovation-balances');
};

test('scenario 15, AY-2025-3.3.3a, AY-2025-3.3.3b: 5,000.00 of a key household are overdue from midnight, a project into 2026 is exempt, what is paid is not listed', async () => {
  const items = await balances();
  expect(items).toHaveLength(2);
  expect(items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...{ household: idOf(1), change: 'DUE', clause: 'AY-2025-3.3.3a' },
        before: { state: 'OPEN', outstanding: '5000.00' },
        after: { state: 'OVERDUE', outstanding: '5000.00' },
      }),
      expect.objectContaining({
        ...{ household: idOf(2), change: 'CONTINUES', clause: 'AY-2025-3.3.3b' },
        after: { state: 'EXEMPT', outstanding: '20000.00' },
      }),
    ]),
  );
});

test('the balance of the run is that of the list of money that is due', async () => {
  const { data } = await housing.ask<{
    renovations: {
      edges: { node: { household: { id: string }; funds: { outstanding: string; exempt: boolean } } }[];
    };
  }>(
    `housing@${COUNTY}`,
    `{ renovations { edges { node { household { id } funds(asOf: "2025-12-31") { outstanding exempt } } } } }`,
  );
  const byHousehold = new Map(data.renovations.edges.map(({ node }) => [node.household.id, node.funds]));
  for (const item of await balances())
    expect(byHousehold.get(item.household ?? '')).toEqual({
      outstanding: item.after.outstanding,
      exempt: item.after.state === 'EXEMPT',
    });
});

test('a payment after the preview changes the item, and the run leaves it', async () => {
  const run = await turns.preview(COUNTY, NIGHT);
  const { data, errors } = await housing.ask<{
    recordRenovationPayment: { __typename: string; message?: string };
  }>(
    `housing@${COUNTY}`,
    `mutation ($input: RecordRenovationPaymentInput!) { recordRenovationPayment(input: $input) { __typename
       ... on UserError { message } } }`,
    {
      input: {
        renovationId: (await balances()).find(({ household }) => household === idOf(1))?.subject,
        ...{ householdId: idOf(1), amount: '2000.00', fundSource: '三保障和饮水安全专项资金' },
        ...{ fundLevel: 'CENTRAL', occurredOn: '2025-12-20', idempotencyKey: 'paid' },
      },
    },
  );
  expect([errors, data?.recordRenovationPayment.message]).toEqual([undefined, undefined]);
  await turns.apply(run, COUNTY, NIGHT);
  expect(await turns.items(`housing@${COUNTY}`, run.runId, { state: 'CHANGED' })).toMatchObject([
    { household: idOf(1) },
  ]);
  expect((await balances()).find(({ household }) => household === idOf(1))?.after.outstanding).toBe(
    '3000.00',
  );
});

test('JY-2025-1.2j: 济源 reports its programme; BL-2022-4.6.2: rights of 博罗 end with its plan', async () => {
  const report = await turns.preview('419001', NIGHT);
  expect(await turns.items('housing@419001', report.runId)).toMatchObject([
    { rule: 'programme-of-year', change: 'REPORTED', facts: { figure: '31' }, after: { accepted: '0' } },
  ]);
  const ended = await turns.preview('441322', NIGHT);
  const rights = await turns.items('housing@441322', ended.runId);
  expect(rights.map(({ rule, change, clause }) => [rule, change, clause])).toEqual([
    ['housing-rights', 'ENDS', 'BL-2022-4.6.1'],
    ['housing-rights', 'ENDS', 'BL-2022-4.6.2'],
    ['housing-rights', 'ENDS', 'BL-2022-4.7b'],
  ]);
});
