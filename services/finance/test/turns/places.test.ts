import { join } from 'node:path';
import { systemScope } from '@dixian/service';
import type { ServiceUnderTest } from '@dixian/testkit';
import { acting, householdOf } from '../acting';
import { countyOfLoans, householdId, standing } from '../subsidies/county-of-loans';
import { runId, turning } from './turning';

const SUCCESSOR = join(__dirname, '../../../../packages/policy/test/packs/an-yang-2026');
const day = '2025-12-31';

let finance: ServiceUnderTest;
const { act } = acting(() => finance, '2026-01-10');
const inAnYang = turning(() => finance, { division: '4105', day });
const inJiYuan = turning(() => finance, { division: '419001', day });
const inBoLuo = turning(() => finance, { division: '441322', day });

const write = (sql: string, parameters: readonly unknown[] = []) =>
  finance.service.parts.workerDb.write(systemScope, (transaction) => transaction.query(sql, parameters));

beforeAll(async () => {
  finance = await countyOfLoans(undefined, SUCCESSOR);
  await write('UPDATE loan SET days_a_year = 365');
});
afterAll(() => finance?.drop());

test('AY-2025-3.2.1e: what a document of the next year grants goes on without a day between, by its clause; who is no key household then is without', async () => {
  const [loan] = await write(
    `SELECT household_id AS household FROM loan WHERE due_on > date '2026-02-01' AND principal <= 5000000 AND purpose = '养殖' ORDER BY id LIMIT 1`,
  );
  const household = String(loan?.household);
  const index = Number(household.slice(-12)) - 1;
  await finance.deliver('household-standing', {
    households: [
      standing(
        householdId(index),
        '410526002201',
        [{ identifiedOn: '2024-03-01', eliminatedOn: '2025-06-20' }],
        index,
        2,
      ),
    ],
  });
  await inAnYang.work(runId(1), 'PREVIEW');
  const { nodes } = await inAnYang.items(runId(1), { rule: 'interest-subsidy', undecided: false });
  const ended = nodes.filter(({ change }) => change === 'ENDS').map(({ household }) => household);
  expect(ended).toContain(household);
  const [continued] = nodes.filter(({ change }) => change === 'CONTINUES');
  expect(continued).toMatchObject({
    withoutSupport: false,
    after: expect.arrayContaining([
      { name: 'lastDay', value: day },
      { name: 'nextClause', value: 'AY-2026-3.2.1d' },
    ]),
  });
});

test('AY-2025-3.2.2a: awards of the year that are not paid in full are listed, those of other years and paid ones are not', async () => {
  const village = '410526002002';
  const { id } = await householdOf(finance, { village });
  const award = (implementedOn: string, paid: number | null) =>
    write(
      `INSERT INTO household_award (household_id, division_code, scheme_id, scheme_name, item, accepted_for, implemented_on, claimed_on,
         accepted_on, outcome, amount, paid, source)
       VALUES ($1, $2, uuidv7(), '2025年方案', '养羊', $3::text, $3::date, $3::date, $3::date, 'GRANTED', 450000, $4, '部门填报')`,
      [id, village, implementedOn, paid],
    );
  await award('2025-05-01', null);
  await award('2025-05-02', 450_000);
  await award('2024-05-03', null);
  await inAnYang.work(runId(2), 'PREVIEW');
  expect((await inAnYang.items(runId(2), { rule: 'unpaid-awards' })).nodes).toMatchObject([
    {
      household: id,
      change: 'LISTED',
      after: [{ name: 'unpaid', value: '4500.00' }],
      clause: { id: 'AY-2025-3.2.2a' },
    },
  ]);
});

test('JY-2025-4.11b: the December check point of 济源 is reported with its figures, and owed until somebody has reported it', async () => {
  await inJiYuan.work(runId(3), 'PREVIEW');
  const filter = { rule: 'fund-checkpoint' };
  expect((await inJiYuan.items(runId(3), filter, 'finance@419001')).nodes).toMatchObject([
    {
      subject: '419001',
      change: 'REPORTED',
      undecided: 'REPORT_OWED',
      decidedBy: 'county',
      state: 'UNDECIDED',
      before: [{ name: 'cycle', value: '2025-12' }],
    },
  ]);
  const input = { division: '419001', cycle: '2025-12', report: '资金支出进度正常。' };
  expect(await act('finance@419001', 'submitFundCheckpoint', input, '')).toMatchObject({
    __typename: expect.stringMatching(/^Fund/),
  });
  await inJiYuan.work(runId(3), 'PREVIEW', { round: 2 });
  expect((await inJiYuan.items(runId(3), filter, 'finance@419001')).nodes).toMatchObject([
    { undecided: null, state: 'PLANNED' },
  ]);
  expect((await inJiYuan.work(runId(4), 'PREVIEW', { day: '2025-11-30' })).items).toBe(0);
  expect((await inJiYuan.work(runId(5), 'PREVIEW', { day: '2025-07-31' })).items).toBe(1);
});

test('BL-2022-4.8.1: in 博罗 the right ends with its plan, loan by loan; in 普安乡 nothing of finance happens', async () => {
  const village = '441322001001';
  const { id } = await householdOf(finance, {
    village,
    periods: [{ identifiedOn: '2024-03-01', eliminatedOn: null }],
    births: ['1980-01-01'],
  });
  await write(
    `INSERT INTO loan (contract_number, household_code, household_id, division_code, bank, drawn_on, due_on, principal,
       annual_rate_percent, lpr_term, purpose, mortgaged, guaranteed, days_a_year, certificate_index, contract_county, source)
     VALUES ('BL-1', '4413220017300001', $1, $2, '博罗农商银行', '2025-02-01', '2027-02-01', 3000000, 3.35, 'ONE_YEAR', '种植', true,
       false, 365, '\\x01', '441322', 'test')`,
    [id, village],
  );
  await inBoLuo.work(runId(6), 'PREVIEW');
  expect((await inBoLuo.items(runId(6), { rule: 'interest-subsidy' }, 'finance@441322')).nodes).toMatchObject(
    [
      {
        household: id,
        change: 'ENDS',
        clause: { id: 'BL-2022-4.8.1' },
        withoutSupport: true,
        undecided: null,
      },
    ],
  );
  expect((await inBoLuo.work(runId(7), 'PREVIEW', { division: '500235' })).items).toBe(0);
});
