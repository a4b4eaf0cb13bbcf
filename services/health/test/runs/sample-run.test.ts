import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { watchRun } from '../../src/runs/use-cases/watch-run';
import { service } from '../../src/service';
import { registerSample } from './registered-households';

const LEDGER = join(__dirname, '..', '..', '..', '..', 'demo', 'bo-luo-2025', '医保结算明细_2025.csv');
const COUNTY = '441322';

type Health = ServiceUnderTest<ReturnType<typeof service.readEnvironment>>;
let health: Health;
let keys = 0;

beforeEach(async () => {
  health = await runningService(service, { now: '2026-01-15' });
  await registerSample(health);
  await health.load(`health@${COUNTY}`, 'settlements', LEDGER);
});
afterEach(() => health?.drop());

async function preview(on: string, year = 2025) {
  const { data, errors } = await health.ask<{ medicalRunPreview: { version: string; bills: number } | null }>(
    `health@${COUNTY}`,
    `query ($year: Int!, $on: Date!) { medicalRunPreview(division: "${COUNTY}", year: $year, on: $on) {
       version bills fromOn cutOff selfPaid } }`,
    { year, on },
  );
  expect(errors).toBeUndefined();
  return data.medicalRunPreview;
}

async function run(occurredOn: string, change: object = {}) {
  const version = (await preview(occurredOn))?.version ?? 'none';
  const { data, errors } = await health.ask<{ runMedicalAccounts: Record<string, unknown> }>(
    `health@${COUNTY}`,
    `mutation ($input: RunMedicalAccountsInput!) { runMedicalAccounts(input: $input) { __typename
       ... on UserError { code message } ... on RunClosed { opensOn } ... on AlreadyRun { on } ... on PreviewChanged { version } } }`,
    {
      input: {
        division: COUNTY,
        year: 2025,
        version,
        occurredOn,
        idempotencyKey: `run-${keys++}`,
        ...change,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.runMedicalAccounts;
}

async function made() {
  const { data, errors } = await health.ask<{ medicalRun: object | null }>(
    `county@${COUNTY}`,
    `{ medicalRun(division: "${COUNTY}", year: 2025) { fromOn cutOff reason figures { bills selfPaid late cases toReview unmatched }
       gap { bills selfPaid } } }`,
  );
  expect(errors).toBeUndefined();
  return data.medicalRun;
}

test('BL-2022-4.4.4a, BL-2022-4.4.4c: the run of 15 December names 17 cases and 25 to review, once, and meets the duty', async () => {
  expect(await run('2025-12-10')).toMatchObject({ code: 'RUN_CLOSED', opensOn: '2025-12-11' });
  const { workerDb } = health.service.parts;
  const policies = await loadPolicies([policiesDirectory]);
  const events = await toldMeanwhile(health.service, ['obligation-triggered', 'obligation-met'], async () => {
    await watchRun(workerDb, policies, plainDate('2025-01-01'));
    expect(await run('2025-12-15', { version: 'another' })).toMatchObject({ code: 'PREVIEW_CHANGED' });
    expect(await run('2025-12-15')).toMatchObject({ __typename: 'HealthRecorded' });
  });
  expect(events.map(({ type }) => type)).toEqual(['obligation-met', 'obligation-triggered']);
  expect(events[1]?.payload).toMatchObject({
    duties: [
      { kind: 'MEDICAL_RUN', householdId: null, cycle: '2025', triggeredOn: '2025-01-01', sector: 'health' },
    ],
  });
  expect(events[0]?.payload).toMatchObject({ ends: [{ metOn: '2025-12-15' }] });
  expect(await made()).toMatchObject({
    cutOff: '2025-12-15',
    reason: null,
    figures: { cases: 17, toReview: 25 },
  });
  expect(await run('2025-12-16', { version: 'none' })).toMatchObject({
    code: 'ALREADY_RUN',
    on: '2025-12-15',
  });
});

test('BL-2022-4.4.4b: made on 23 December it counts to the 20th, with a reason: 18 cases, 25 to review, a gap of three bills', async () => {
  expect(await run('2025-12-23')).toMatchObject({ code: 'REASON_REQUIRED' });
  expect(await run('2025-12-23', { reason: '结算数据迟到' })).toMatchObject({ __typename: 'HealthRecorded' });
  expect(await made()).toMatchObject({
    cutOff: '2025-12-20',
    reason: '结算数据迟到',
    figures: { cases: 18, toReview: 25 },
    gap: { bills: 3, selfPaid: '16791.29' },
  });
});

test('BL-2022-4.4.4b: 2026 has no run, and other departments and counties see and make none', async () => {
  expect(await run('2026-01-15', { year: 2026 })).toMatchObject({ code: 'NO_RUN_THIS_YEAR' });
  const { data, errors } = await health.ask<object>(
    `finance@${COUNTY}`,
    `{ medicalRun(division: "${COUNTY}", year: 2025) { id } }`,
  );
  expect(data).toEqual({ medicalRun: null });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('BL-2022-4.4.4c, BL-2022-4.4.4d: a case has no amount until the county sets one, and is paid from the one source named', async () => {
  await run('2025-12-15');
  const { data } = await health.ask<{
    medicalReliefCases: { totalCount: number; edges: { node: { id: string; version: number } }[] };
  }>(
    `county@${COUNTY}`,
    '{ medicalReliefCases(filter: { kind: EXTRA, state: CASE }, first: 1) { totalCount edges { node { id version amount } } } }',
  );
  expect(data.medicalReliefCases.totalCount).toBe(17);
  const [first] = data.medicalReliefCases.edges;
  const pay = (source: string, amount = '500.00') =>
    ask('recordHealthPayment', 'RecordHealthPaymentInput', {
      ...{
        paidFor: 'EXTRA_RELIEF',
        subjectId: first?.node.id,
        amount,
        source,
        level: 'COUNTY',
        occurredOn: '2026-01-10',
      },
    });
  const decide = (change: object) =>
    ask('decideMedicalReliefCase', 'DecideMedicalReliefCaseInput', {
      ...{
        caseId: first?.node.id,
        state: 'AMOUNT_SET',
        version: 1,
        reason: '县级研究决定',
        occurredOn: '2026-01-08',
      },
      ...change,
    });
  expect(await pay('年度县级扶贫统筹项目收益')).toMatchObject({ code: 'AMOUNT_NOT_SET' });
  expect(await decide({})).toMatchObject({ code: 'RELIEF_AMOUNT_MISSING' });
  expect(await decide({ amount: '1000.00', reason: '' })).toMatchObject({ code: 'REASON_REQUIRED' });
  expect(await decide({ amount: '1000.00' })).toMatchObject({ __typename: 'HealthRecorded' });
  expect(await decide({ amount: '2000.00' })).toMatchObject({ code: 'STATEMENT_CHANGED' });
  expect(await pay('县级财政')).toMatchObject({ code: 'SOURCE_NOT_ALLOWED' });
  const events = await toldMeanwhile(health.service, ['money-paid', 'measure-delivered'], async () => {
    expect(await pay('年度县级扶贫统筹项目收益', '1000.01')).toMatchObject({ code: 'AMOUNT_EXCEEDED' });
    expect(await pay('年度县级扶贫统筹项目收益', '1000.00')).toMatchObject({ __typename: 'HealthRecorded' });
  });
  expect(events[0]?.payload).toMatchObject({
    measures: [{ family: 'HEALTH', name: '健康帮扶', amount: null }],
  });
  expect(events[1]?.payload).toMatchObject({
    payments: [{ householdId: null, amount: '1000.00', divisionCode: COUNTY }],
  });
});

test('the figures of the sample county agree with an independent recomputation to the fen', async () => {
  const { workerDb } = health.service.parts;
  const [sums] = await workerDb.read({ division: COUNTY, sector: '*' }, (tx) =>
    tx.query(`SELECT count(*)::int AS bills, sum(total_cost)::text AS total, sum(basic_insurance)::text AS basic,
        sum(serious_illness_insurance)::text AS serious, sum(medical_aid)::text AS aid, sum(self_paid)::text AS own,
        count(*) FILTER (WHERE person_id IS NULL)::int AS strangers FROM settlement`),
  );
  expect(sums).toEqual({
    ...{ bills: 161, total: '467547618', basic: '280213927', serious: '39995946', aid: '46702323' },
    ...{ own: '100635422', strangers: 1 },
  });
  const paidBy = (day: string) =>
    workerDb.read({ division: COUNTY, sector: '*' }, (tx) =>
      tx.query(
        `SELECT count(*) FILTER (WHERE own > 1000000)::int AS above, count(*) FILTER (WHERE own = 1000000)::int AS exactly
         FROM (SELECT sum(self_paid) AS own FROM settlement WHERE settled_on BETWEEN '2024-12-21' AND $1 GROUP BY certificate_index) AS p`,
        [day],
      ),
    );
  expect([await paidBy('2025-12-15'), await paidBy('2025-12-20'), await paidBy('2025-12-31')]).toEqual([
    [{ above: 42, exactly: 1 }],
    [{ above: 43, exactly: 1 }],
    [{ above: 44, exactly: 1 }],
  ]);
});

async function ask(field: string, type: string, input: object) {
  const { data, errors } = await health.ask<Record<string, Record<string, unknown>>>(
    `${field === 'recordHealthPayment' ? 'health' : 'county'}@${COUNTY}`,
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on UserError { code } } }`,
    { input: { ...input, idempotencyKey: `ask-${keys++}` } },
  );
  expect(errors).toBeUndefined();
  return data[field];
}
