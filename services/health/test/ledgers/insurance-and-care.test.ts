import { join } from 'node:path';
import { systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { service } from '../../src/service';
import { certificateOf, codeOf, idOf, loadRows, takeBack, tellPatients } from './county-of-patients';

const CLERK = 'health@441322';
const VILLAGE = '441322001201';

let health: ServiceUnderTest;

beforeAll(async () => {
  health = await runningService(service, { now: '2026-01-15' });
  await tellPatients(health, VILLAGE, [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
});
afterAll(() => health?.drop());

const whose = (n: number) => `${certificateOf(n)},${codeOf(VILLAGE, n)}`;
const read = (sql: string) => health.service.parts.workerDb.read(systemScope, (tx) => tx.query(sql));
const INSURED = '证件号码,户编号,参保年度,险种,参保状态,缴费日期,个人缴费标准,资助类别,资助金额,个人实缴';
const CARE = '证件号码,户编号,病种,签约机构,签约日期,终止日,随访日期';

async function medicalInsurance(n: number, asOf: string) {
  const { data, errors } = await health.ask<{ _entities: { medicalInsurance: object | null }[] }>(
    CLERK,
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
       medicalInsurance(asOf: $asOf) { secure members insured gap unknown ofLastYear } } } }`,
    { r: [{ __typename: 'Household', id: idOf(0, n) }], asOf },
  );
  expect(errors).toBeUndefined();
  return data._entities[0]?.medicalInsurance;
}

test('an office’s roll of aided contributions loads as it is kept, and waits for its people', async () => {
  const file = join(__dirname, '..', 'offices', '2025年度城乡居民医保资助参保人员花名册.xlsx');
  expect(await health.load('health@410526', 'insurance-aid', file)).toMatchObject({
    ...{ rowsRead: 3, rowsLoaded: 3, rowsRejected: 0, rowsUnmatched: 3 },
  });
  expect(
    await read(
      `SELECT sum(fee)::text AS fee, sum(aid)::text AS aid, sum(own_part)::text AS own FROM insurance_record
       WHERE division_code LIKE '410526%'`,
    ),
  ).toEqual([{ fee: '120000', aid: '96000', own: '24000' }]);
  expect(
    await read(
      `SELECT collected_on::text AS on FROM insurance_record WHERE aid_class = '特困' AND division_code LIKE '410526%'`,
    ),
  ).toEqual([{ on: '2024-12-15' }]);
});

test('insurance with its faults: rows that cannot be read are refused, the others are kept with what is odd about them', async () => {
  const { report, findings } = await loadRows(health, CLERK, {
    ledger: 'insurance-aid',
    name: '医保参保台账_20250110',
    rows: [
      INSURED,
      `${whose(1)},2025,居民医保,是,2024-12-15,380,监测,379.99,0`,
      `${whose(2)},2025,居民医保,是,2024-12-15,380,奇怪类别,400,0`,
      `${whose(3)},2025,居民医保,否,,,,,`,
      `${whose(3)},2025,职工医保,否,,,,,`,
      `${whose(4)},2025,居民医保,是,2024-12-15,380,监测,380,0`,
      `${whose(4)},2025,职工医保,是,,,,,`,
      `${whose(1)},2025,商业险,是,,,,,`,
      `${whose(1)},2025,居民医保,也许,,,,,`,
      `${whose(1)},二五年,居民医保,是,,,,,`,
      `${whose(1)},2025,居民医保,是,2024-12-15,-380,,,`,
    ],
  });
  expect(report).toMatchObject({ rowsLoaded: 6, rowsRejected: 4 });
  const odd = findings
    .filter(({ severity }) => severity === 'WARNING')
    .map(({ row, code }) => `${row} ${code}`);
  expect(odd.sort()).toEqual(['3 AID_ABOVE_FEE', '3 CLASS_UNKNOWN', '6 TWO_INSURANCES', '7 TWO_INSURANCES']);
  expect(await medicalInsurance(1, '2025-06-01')).toMatchObject({ secure: true, gap: 0 });
  expect(await medicalInsurance(3, '2025-06-01')).toMatchObject({ secure: false, gap: 1 });
});

test('what a ledger told as paid of a contribution counts as paid: one fen less is still owed', async () => {
  const { data } = await health.ask<{ done: { __typename: string } }>(
    CLERK,
    'mutation ($input: ListPremiumSubsidiesInput!) { done: listPremiumSubsidies(input: $input) { __typename } }',
    { input: { division: '441322', year: 2025, occurredOn: '2026-01-10', idempotencyKey: 'list' } },
  );
  expect(data.done).toEqual({ __typename: 'PremiumSubsidiesListed' });
  const { data: listed } = await health.ask<{ premiumSubsidies: { edges: { node: object }[] } }>(
    CLERK,
    `{ premiumSubsidies(filter: { year: 2025, aidClass: "监测" }) { edges { node { person { id } amount paid rest state } } } }`,
  );
  expect(listed.premiumSubsidies.edges.map(({ node }) => node)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ person: { id: idOf(1, 1) }, paid: '379.99', rest: '0.01', state: 'SHORT' }),
      expect.objectContaining({ person: { id: idOf(1, 4) }, paid: '380.00', rest: '0.00', state: 'PAID' }),
    ]),
  );
});

test('a newer file says anew who is insured, and when it is taken back, what stood before stands again', async () => {
  const { report } = await loadRows(health, CLERK, {
    ledger: 'insurance-aid',
    name: '医保参保台账_20251120',
    rows: [INSURED, `${whose(3)},2025,居民医保,是,2025-11-18,380,,,380`],
  });
  expect(await medicalInsurance(3, '2025-12-01')).toMatchObject({ secure: true });
  const openTasks = () =>
    read("SELECT person_id AS id FROM duty_task WHERE kind = 'UNINSURED' AND closed_on IS NULL");
  expect(await openTasks()).toEqual([]);
  expect(await takeBack(health, CLERK, report?.id ?? '')).toBe('ImportWithdrawalStarted');
  await waitUntil(async () => ((await openTasks()).length === 1 ? true : undefined));
  expect(await medicalInsurance(3, '2025-12-01')).toMatchObject({ secure: false });
  const { data } = await health.ask<{ _entities: { insuranceAnswer: object }[] }>(
    CLERK,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { insuranceAnswer { secure } } } }`,
    { r: [{ __typename: 'Household', id: idOf(0, 3) }] },
  );
  expect(data._entities[0]?.insuranceAnswer).toEqual({ secure: false });
});

test('care: a patient without a contract is work until a newer file has one; a disease on no list and an end before the signing are refused', async () => {
  const { report, findings, tasks, measures } = await loadRows(health, CLERK, {
    ledger: 'chronic-care',
    name: '慢病签约服务台账_20251130',
    rows: [
      CARE,
      `${whose(1)},高血压,园洲卫生院,2025-03-01,,2025-05-20`,
      `${whose(2)},糖尿病,园洲卫生院,,,`,
      `${whose(3)},感冒,园洲卫生院,2025-03-01,,`,
      `${whose(3)},高血压,园洲卫生院,2025-03-01,2025-02-01,`,
    ],
  });
  expect(report).toMatchObject({ rowsLoaded: 2, rowsRejected: 2 });
  expect(findings.map(({ row, severity }) => [row, severity])).toEqual([
    [4, 'REJECTED'],
    [5, 'REJECTED'],
  ]);
  expect(tasks).toMatchObject([{ kind: 'CONTRACT_MISSING', householdId: idOf(0, 2), closedOn: null }]);
  expect(measures).toMatchObject([{ householdId: idOf(0, 1), name: '健康帮扶', deliveredOn: '2025-03-01' }]);
  expect(JSON.stringify(measures)).not.toContain('高血压');
  const missing = async (asOf: string) => {
    const { data } = await health.ask<{ chronicContracts: { totalCount: number } }>(
      CLERK,
      `{ chronicContracts(asOf: "${asOf}", filter: { missing: true }) { totalCount } }`,
    );
    return data.chronicContracts.totalCount;
  };
  expect([await missing('2025-02-28'), await missing('2025-03-01')]).toEqual([2, 1]);
  const { tasks: closed } = await loadRows(health, CLERK, {
    ledger: 'chronic-care',
    name: '慢病签约服务台账_20251231',
    rows: [CARE, `${whose(2)},糖尿病,园洲卫生院,2025-12-05,,`],
  });
  expect(closed).toMatchObject([{ kind: 'CONTRACT_MISSING', closedOn: '2026-01-15' }]);
  expect(await missing('2026-01-15')).toBe(0);
});
