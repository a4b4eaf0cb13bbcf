import { Assessments } from './running-assessments';

const CODE = '410526001799001';
const OTHER = '419001109799001';
const COUNTY = 'county@410526';

let incomes: Assessments;
beforeAll(async () => {
  incomes = await Assessments.start('2026-02-01');
  const place = ['河南省', '安阳市', '滑县', '道口镇街道', '红旗路社区'];
  await incomes.load(COUNTY, [{ household: CODE, person: 1, members: 1, place }], '2024-03-20');
  const ji = ['河南省', '省直辖县级行政区划', '济源市', '济源市王屋镇', '王屋村'];
  await incomes.load('county@419001', [{ household: OTHER, person: 2, members: 1, place: ji }], '2024-03-20');
});
afterAll(() => incomes?.drop());

async function check(code: string, year = 2025, account = COUNTY) {
  const { data } = await incomes.households.ask<{ household: { policyIncomeCheck: object | null } }>(
    account,
    `query ($id: ID!, $year: Int!) { household(id: $id) { policyIncomeCheck(year: $year) {
       thisYear baseline change decision { outcome reasons { code clause { id } } } } } }`,
    { id: await incomes.idOf(code), year },
  );
  return data.household.policyIncomeCheck;
}
const assess = async (occurredOn: string, policyIncome?: string) =>
  incomes.assess(COUNTY, await incomes.input(CODE, occurredOn, [{ transfer: '9000' }], { policyIncome }));

test('AY-2025-2.2 an income nobody told is unknown, not nothing', async () => {
  await assess('2024-12-31', '5000.00');
  await assess('2025-11-30');
  expect(await check(CODE)).toEqual({ thisYear: null, baseline: '5000.00', change: null, decision: null });
});

test('AY-2025-2.2 the last of the year stands for it; a fen less is a drop, the same passes', async () => {
  await assess('2025-12-30', '4999.99');
  expect(await check(CODE)).toMatchObject({
    change: '-0.01',
    decision: {
      outcome: 'REFUSED',
      reasons: [{ code: 'POLICY_INCOME_DROP', clause: { id: 'AY-2025-2.2' } }],
    },
  });
  await assess('2025-12-31', '5000.00');
  await assess('2026-01-31', '1.00');
  expect(await check(CODE)).toMatchObject({ change: '0.00', decision: { outcome: 'GRANTED' } });
});

test('AY-2025-2.2 nothing is asked in another year or another place', async () => {
  expect(await check(CODE, 2026)).toBeNull();
  expect(await check(OTHER, 2025, 'county@419001')).toBeNull();
});
