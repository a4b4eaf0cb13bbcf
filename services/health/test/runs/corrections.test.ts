import { BlindIndex } from '@dixian/personal-data';
import { runningService, type ServiceUnderTest, syntheticCertificate } from '@dixian/testkit';
import { service } from '../../src/service';

const COUNTY = '441322';
const VILLAGE = '441322001201';
const index = new BlindIndex(Buffer.alloc(32, 7));
const certificateOf = (n: number) => syntheticCertificate({ birthOn: '1960-01-01', sequence: n });
const idOf = (kind: number, n: number) => `0199a1b2-000${kind}-7000-8000-${String(n).padStart(12, '0')}`;
const HEADER =
  '结算单号,证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付';

let health: ServiceUnderTest;
let keys = 0;

beforeAll(async () => {
  health = await runningService(service, { now: '2026-01-15' });
  await health.deliver('household-registered', {
    households: [1, 2, 3].map((n) => ({
      ...{ id: idOf(0, n), code: `44132200175000${n}`, divisionCode: VILLAGE, version: 1 },
      persons: [{ id: idOf(1, n), certificateIndex: index.of(certificateOf(n)).toString('hex') }],
    })),
  });
  await health.deliver('household-standing', {
    households: [1, 2, 3].map((n) => ({
      ...{ householdId: idOf(0, n), divisionCode: VILLAGE, version: 1, periods: [] },
      registration: { outOfPoverty: true, poor: [] },
      members: [{ personId: idOf(1, n), joinedOn: '2021-01-01', leftOn: null, present: true }],
    })),
  });
});
afterAll(() => health?.drop());

/** A bill of a person whose number is that of the person, and what the person paid of it. */
const bill = (n: number, selfPaid: number) =>
  `S-${n},${certificateOf(n)},44132200175000${n},2025-07-0${n},住院,${selfPaid + 1000},1000,0,0,${selfPaid}`;

function load(day: string, rows: readonly string[]) {
  const content = [HEADER, ...rows].join('\n');
  return health.load(`health@${COUNTY}`, 'settlements', { name: `医保结算明细_${day}.csv`, content });
}

async function act(field: string, type: string, input: object) {
  const { data, errors } = await health.ask<{ done: Record<string, unknown> }>(
    `county@${COUNTY}`,
    `mutation ($input: ${type}!) { done: ${field}(input: $input) { __typename ... on UserError { code } } }`,
    { input: { ...input, idempotencyKey: `key-${keys++}` } },
  );
  expect(errors).toBeUndefined();
  return data.done;
}

interface Case {
  readonly id: string;
  readonly version: number;
  readonly person: { readonly id: string };
}

async function cases(): Promise<Case[]> {
  const { data, errors } = await health.ask<{ medicalReliefCases: { edges: { node: Case }[] } }>(
    `health@${COUNTY}`,
    `{ medicalReliefCases(filter: { year: 2025 }) { edges { node { id version person { id } state selfPaid amount
       correctedSelfPaid correctedOn correctedDecision { outcome } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.medicalReliefCases.edges
    .map(({ node }) => node)
    .toSorted((one, other) => (one.person.id < other.person.id ? -1 : 1));
}

test('a correction after the run works an open case out again with both sums, leaves one with an amount, and opens one that is above by now', async () => {
  await load('20251130', [bill(1, 12_000), bill(2, 15_000), bill(3, 9_000)]);
  const { data } = await health.ask<{ medicalRunPreview: { version: string } }>(
    `health@${COUNTY}`,
    `{ medicalRunPreview(division: "${COUNTY}", year: 2025, on: "2025-12-15") { version } }`,
  );
  const { version } = data.medicalRunPreview;
  const run = { division: COUNTY, year: 2025, version, occurredOn: '2025-12-15' };
  expect(await act('runMedicalAccounts', 'RunMedicalAccountsInput', run)).toEqual({
    __typename: 'HealthRecorded',
  });
  const [first, second] = await cases();
  const verdict = {
    state: 'AMOUNT_SET',
    amount: '1000.00',
    reason: '县级研究决定',
    version: second?.version,
  };
  await act('decideMedicalReliefCase', 'DecideMedicalReliefCaseInput', {
    ...{ ...verdict, caseId: second?.id, occurredOn: '2025-12-20' },
  });
  expect(await cases()).toMatchObject([
    { state: 'CASE', selfPaid: '12000.00', correctedSelfPaid: null },
    { state: 'AMOUNT_SET', selfPaid: '15000.00', correctedSelfPaid: null },
  ]);

  await load('20251231', [bill(1, 8_000), bill(2, 14_000), bill(3, 11_000)]);
  expect(await cases()).toMatchObject([
    {
      ...{ id: first?.id, state: 'TO_REVIEW', selfPaid: '12000.00', correctedSelfPaid: '8000.00' },
      ...{ correctedOn: '2026-01-15', correctedDecision: { outcome: 'REFUSED' } },
    },
    { id: second?.id, state: 'AMOUNT_SET', amount: '1000.00', correctedSelfPaid: '14000.00' },
    { person: { id: idOf(1, 3) }, state: 'CASE', selfPaid: '9000.00', correctedSelfPaid: '11000.00' },
  ]);
  const { data: made } = await health.ask<{ medicalRun: object }>(
    `health@${COUNTY}`,
    `{ medicalRun(division: "${COUNTY}", year: 2025) { figures { cases toReview selfPaid } } }`,
  );
  expect(made.medicalRun).toEqual({ figures: { cases: 2, toReview: 0, selfPaid: '36000.00' } });

  await load('20260110', [bill(1, 12_000)]);
  expect((await cases())[0]).toMatchObject({ state: 'CASE', correctedSelfPaid: null, correctedOn: null });
});

test('a file on whose bills a run rests is not taken back', async () => {
  const { data } = await health.ask<{ healthImports: { edges: { node: { id: string } }[] } }>(
    `health@${COUNTY}`,
    '{ healthImports { edges { node { id } } } }',
  );
  const reportId = data.healthImports.edges.at(0)?.node.id;
  expect(await act('withdrawHealthImport', 'WithdrawImportInput', { reportId, reason: '导错' })).toEqual(
    expect.objectContaining({ __typename: 'ImportRestedUpon' }),
  );
});

test('what was told too late for the last run stays in the gap, bill by bill', async () => {
  await load('20260112', [
    `S-9,${certificateOf(1)},441322001750001,2025-06-30,住院,3000,1000,0,0,2000`,
    `S-10,${certificateOf(1)},441322001750001,2025-12-28,住院,1500,1000,0,0,500`,
  ]);
  const { data, errors } = await health.ask<{
    medicalRun: object;
    gap: object;
    counted: object;
    late: object;
  }>(
    `county@${COUNTY}`,
    `{ medicalRun(division: "${COUNTY}", year: 2025) { isLast gap { bills selfPaid } }
       gap: medicalRunBills(division: "${COUNTY}", year: 2025, part: GAP) { totalCount edges { node { settlementNumber } } }
       counted: medicalRunBills(division: "${COUNTY}", year: 2025) { totalCount }
       late: medicalRunBills(division: "${COUNTY}", year: 2025, part: LATE) { totalCount } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    medicalRun: { isLast: true, gap: { bills: 2, selfPaid: '2500.00' } },
    gap: {
      totalCount: 2,
      edges: [{ node: { settlementNumber: 'S-10' } }, { node: { settlementNumber: 'S-9' } }],
    },
    counted: { totalCount: 3 },
    late: { totalCount: 0 },
  });
});
