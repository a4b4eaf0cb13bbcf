import { runningService, type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { service } from '../../src/service';
import { certificateOf, codeOf, idOf, loadRows, takeBack, tellPatients } from './county-of-patients';

const CLERK = 'health@410526';
const VILLAGE = '410526101201';

let health: ServiceUnderTest;

beforeAll(async () => {
  health = await runningService(service, { now: '2026-01-15' });
  await tellPatients(health, VILLAGE, [{ n: 1 }, { n: 2 }, { n: 3, eliminatedOn: '2024-12-31' }]);
});
afterAll(() => health?.drop());

const whose = (n: number) => `${certificateOf(n)},${codeOf(VILLAGE, n)}`;

async function seen<Data>(query: string, account = CLERK): Promise<Data> {
  const { data, errors } = await health.ask<Data>(account, query);
  expect(errors).toBeUndefined();
  return data;
}

test('a list of hospitals loads; one that ends before it begins does not', async () => {
  const { report, findings } = await loadRows(health, CLERK, {
    ledger: 'designated-hospitals',
    name: '定点医疗机构名单_20251231',
    rows: [
      '机构编码,名称,起始日,终止日',
      'H41052600001,滑县人民医院,2024-01-01,',
      'H41052600002,道口镇卫生院,2024-01-01,2025-06-30',
      'H41052600003,某诊所,2025-06-30,2025-01-01',
    ],
  });
  expect(report).toMatchObject({ rowsLoaded: 2, rowsRejected: 1, recordsAdded: 2 });
  expect(findings).toEqual([{ row: 4, severity: 'REJECTED', code: 'ENDS_BEFORE_START' }]);
  const listed = await seen<{ designatedHospitals: { totalCount: number } }>(
    '{ designatedHospitals(filter: { on: "2025-07-01" }) { totalCount edges { node { name } } } }',
  );
  expect(listed.designatedHospitals).toEqual({
    totalCount: 1,
    edges: [{ node: { name: '滑县人民医院' } }],
  });
});

const STAYS = '证件号码,户编号,机构编码,入院日期,押金,出院日期,结清日期,欠费';

test('a deposit taken though none was to be asked, and a hospital on no list of the day, are remarked, and the deposit is work', async () => {
  const { report, findings, tasks } = await loadRows(health, CLERK, {
    ledger: 'admissions',
    name: '先诊疗后付费住院台账_20251231',
    rows: [
      STAYS,
      `${whose(1)},H41052600001,2025-12-30,2000,,,`,
      `${whose(2)},H41052600002,2025-07-01,500,2025-07-09,,`,
      `${whose(1)},H41052600001,2025-03-10,0,2025-03-01,,`,
      `${whose(2)},H41052600001,2025-03-10,-5,,,`,
      `${whose(2)},H41052600001,2026-03-10,0,,,`,
    ],
  });
  expect(report).toMatchObject({ rowsLoaded: 2, rowsRejected: 3 });
  expect(findings.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0))).toEqual([
    { row: 2, severity: 'WARNING', code: 'DEPOSIT_TAKEN' },
    { row: 3, severity: 'WARNING', code: 'HOSPITAL_NOT_DESIGNATED' },
    { row: 4, severity: 'REJECTED', code: 'LEFT_BEFORE_ADMITTED' },
    { row: 5, severity: 'REJECTED', code: expect.any(String) },
    { row: 6, severity: 'REJECTED', code: 'AFTER_EXPORT_DAY' },
  ]);
  expect(tasks).toMatchObject([
    {
      kind: 'DEPOSIT_TO_RETURN',
      householdId: idOf(0, 1),
      closedOn: null,
      clauseIds: ['AY-2025-1.1a', 'AY-2025-3.3.2a'],
    },
  ]);
  const held = await seen<object>(
    `{ now: admissions(filter: { depositHeld: true }) { totalCount }
       before: admissions(asOf: "2025-12-29", filter: { depositHeld: true }) { totalCount } }`,
  );
  expect(held).toEqual({ now: { totalCount: 2 }, before: { totalCount: 1 } });
  const { report: again } = await loadRows(health, CLERK, {
    ledger: 'admissions',
    name: '先诊疗后付费住院台账_20260110',
    rows: [STAYS, `${whose(2)},H41052600001,2026-01-02,300,,,`],
  });
  expect(again).toMatchObject({ rowsLoaded: 1 });
  expect(await takeBack(health, CLERK, again?.id ?? '')).toBe('ImportWithdrawalStarted');
  await waitUntil(async () => {
    const { admissions } = await seen<{ admissions: { totalCount: number } }>(
      '{ admissions { totalCount } }',
    );
    return admissions.totalCount === 2 || undefined;
  });
});

test('AY-2025-3.3.2a: who enters a stay treated first at a hospital that was not designated is told so; with a deposit, or of a ledger, it is gone on with', async () => {
  const stay = (n: number, further: object) =>
    health.ask<{ done: object }>(
      CLERK,
      `mutation ($input: RecordAdmissionInput!) { done: recordAdmission(input: $input) { __typename
         ... on HospitalNotDesignated { code hospital on clauses { id } } } }`,
      {
        input: {
          ...{ householdId: idOf(0, n), personId: idOf(1, n), deposit: '0.00', occurredOn: '2026-01-10' },
          ...{ idempotencyKey: JSON.stringify([n, further]) },
          ...further,
        },
      },
    );
  const elsewhere = { hospital: '某诊所', admittedOn: '2025-08-01' };
  expect((await stay(1, elsewhere)).data.done).toEqual({
    ...{ __typename: 'HospitalNotDesignated', code: 'HOSPITAL_NOT_DESIGNATED' },
    ...{ hospital: '某诊所', on: '2025-08-01', clauses: [{ id: 'AY-2025-3.3.2a' }] },
  });
  const recorded = { __typename: 'HealthRecorded' };
  expect((await stay(1, { ...elsewhere, deposit: '100.00' })).data.done).toEqual(recorded);
  // Without the right the hospital is no matter.
  expect((await stay(3, elsewhere)).data.done).toEqual(recorded);
  expect((await stay(1, { ...elsewhere, hospital: '滑县人民医院' })).data.done).toEqual(recorded);
  const told = { hospital: 'H41052600002', admittedOn: '2025-07-01', leftOn: '2025-07-09' };
  expect((await stay(2, { ...told, depositReturnedOn: '2025-07-20' })).data.done).toEqual(recorded);
});

const AID = '证件号码,户编号,票据日期,票据金额,救助金额,发放日期,资金来源,资金层级';
const CLAIMS = `{ medicalAidClaims(orderBy: { field: BILLED_ON }) { edges { node { billedOn aid paidOn
  decision { outcome } person { id } } } } }`;

test('aid that a ledger tells has the decision of its bill beside it: what policy refuses is kept with the finding of the code', async () => {
  const { report, findings, tasks, measures, payments } = await loadRows(health, CLERK, {
    ledger: 'medical-aid',
    name: '医疗救助发放台账_20251231',
    rows: [
      AID,
      `${whose(1)},2025-10-10,1000.00,700.00,2025-11-01,医疗救助基金,县级`,
      `${whose(2)},2025-10-11,500.00,350.00,,,`,
      `${whose(3)},2025-10-12,800.00,560.00,2025-11-01,医疗救助基金,县级`,
    ],
  });
  expect(report).toMatchObject({ rowsLoaded: 3, rowsRejected: 0 });
  expect(findings).toEqual([{ row: 4, severity: 'WARNING', code: 'NOT_KEY_HOUSEHOLD' }]);
  const { medicalAidClaims } = await seen<{ medicalAidClaims: { edges: { node: object }[] } }>(CLAIMS);
  expect(medicalAidClaims.edges.map(({ node }) => node)).toMatchObject([
    { aid: '700.00', paidOn: '2025-11-01', decision: { outcome: 'GRANTED' } },
    { aid: '350.00', paidOn: null, decision: { outcome: 'GRANTED' } },
    { aid: '560.00', paidOn: '2025-11-01', decision: { outcome: 'REFUSED' } },
  ]);
  expect(tasks).toMatchObject([{ kind: 'CLAIM_UNPAID', householdId: idOf(0, 2), closedOn: null }]);
  expect(measures).toMatchObject([
    { householdId: idOf(0, 1), family: 'HEALTH', name: '健康帮扶', amount: null, personId: null },
    { householdId: idOf(0, 3) },
  ]);
  expect(payments).toMatchObject([
    { householdId: null, divisionCode: '410526', amount: '700.00', right: '医疗救助' },
    { householdId: null, amount: '560.00' },
  ]);
});

test('a claim that waits for its person is decided once the register knows them, and a newer ledger that says it is paid ends the work', async () => {
  await loadRows(health, CLERK, {
    ledger: 'medical-aid',
    name: '医疗救助发放台账_20260105',
    rows: [
      AID,
      `${whose(4)},2025-12-31,100.00,70.00,,,`,
      `${whose(2)},2025-10-11,500.00,350.00,2026-01-04,,`,
    ],
  });
  await tellPatients(health, VILLAGE, [{ n: 4 }]);
  const { medicalAidClaims } = await seen<{ medicalAidClaims: { edges: { node: object }[] } }>(CLAIMS);
  expect(medicalAidClaims.edges.at(-1)?.node).toMatchObject({
    billedOn: '2025-12-31',
    decision: { outcome: 'GRANTED' },
    person: { id: idOf(1, 4) },
  });
  const open = await health.service.parts.workerDb.read({ division: '', sector: '*' }, (tx) =>
    tx.query("SELECT household_id AS id FROM duty_task WHERE kind = 'CLAIM_UNPAID' AND closed_on IS NULL"),
  );
  expect(open).toEqual([{ id: idOf(0, 4) }]);
});
