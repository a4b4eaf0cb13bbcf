import { nationalFile } from '../national-file';
import { rowsOf } from '../running-households';
import { code, PuAnReleases } from './pu-an-releases';
import { COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';
import { readinessOn } from './running-release';

let releases: PuAnReleases;
beforeAll(async () => {
  releases = await PuAnReleases.start(9);
});
afterAll(() => releases?.drop());

const act = (
  account: string,
  mutation: Parameters<typeof input>[0],
  caseId: string,
  day: string,
  change: object = {},
) => releases.cases.act(account, mutation, input(mutation, { caseId }, day, change));
const LATE = { lateReason: '补录' };

const periodsOf = async (number: number) =>
  rowsOf<{ id: string; since: string; until: string | null }>(
    releases.cases.households,
    `SELECT id, identified_on::text AS since, eliminated_on::text AS until FROM monitoring_period
     WHERE household_id = $1 ORDER BY identified_on`,
    [await releases.idOf(number)],
  );

const toCheck = async (number: number) =>
  rowsOf<{ closed: string | null }>(
    releases.cases.households,
    `SELECT closed_on::text AS closed FROM task WHERE kind = 'CHECK_STATED' AND household_id = $1`,
    [await releases.idOf(number)],
  );

async function decided(number: number, found: string, posted: string, day: string): Promise<string> {
  const caseId = await releases.cases.posted(code(number), found, posted, '补录');
  await act(TOWNSHIP, 'recordTownshipReview', caseId, day, LATE);
  const county = await act(COUNTY, 'recordCountyDecision', caseId, day, LATE);
  expect(county).toMatchObject({ case: { state: 'COUNTY_DECIDED' } });
  return caseId;
}

async function correct(number: number, change: object) {
  const [period] = await periodsOf(number);
  const { data, errors } = await releases.cases.households.ask<{ correctMonitoringPeriod: object }>(
    COUNTY,
    `mutation ($input: CorrectMonitoringPeriodInput!) { correctMonitoringPeriod(input: $input) { __typename
      ... on UserError { code clauses { id } } ... on CaseConflict { case { id } } } }`,
    {
      input: {
        periodId: period?.id,
        occurredOn: '2025-12-01',
        reason: '日期有误',
        idempotencyKey: `correct-${number}-${JSON.stringify(change)}`,
        ...change,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.correctMonitoringPeriod;
}

test('PA-2025-2.3a who was identified meanwhile is not identified again by a case entered late', async () => {
  const caseId = await decided(1, '2025-05-01', '2025-05-02', '2025-06-10');
  expect(await act(COUNTY, 'announceIdentification', caseId, '2025-06-10')).toMatchObject({
    case: { state: 'IDENTIFIED' },
  });
  const leadId = await releases.cases.lead(code(1), '2025-05-20');
  const meeting = (change: object) =>
    releases.cases.act(
      TOWNSHIP,
      'holdSpecialMeeting',
      input('holdSpecialMeeting', { leadId }, '2025-05-25', change),
    );
  expect(await meeting({})).toMatchObject({
    __typename: 'AlreadyMonitored',
    clauses: [{ id: 'PA-2025-2.3a' }],
  });
  // What was found to be no risk before the identification may still be told.
  const none = { riskFound: false, reason: '核实无风险' };
  expect(await meeting({ evidence: none })).toMatchObject({ case: { state: 'CLOSED_NO_RISK' } });
});

test('PA-2025-2.3a nor while a time taken over goes on; the county may still decide against it', async () => {
  const caseId = await releases.cases.posted(code(2), '2025-05-20', '2025-05-21', '补录');
  await act(TOWNSHIP, 'recordTownshipReview', caseId, '2025-06-20', LATE);
  // A take-over waits for the case; the month of an older export may still lie over it.
  const taken = {
    ...{ householdId: await releases.idOf(2), category: 'MARGINAL', occurredOn: '2025-12-01' },
    ...{ identifiedOn: '2025-06-01', eliminatedOn: '2025-09-01' },
  };
  const { data } = await releases.cases.households.ask<{ takeOverMonitoring: object }>(
    COUNTY,
    `mutation ($input: TakeOverMonitoringInput!) { takeOverMonitoring(input: $input) { __typename
      ... on UserError { clauses { id } } ... on CaseConflict { case { id } } } }`,
    { input: { ...taken, eliminationMode: 'ASSISTED', reason: '系统内已有', idempotencyKey: 'taken-over' } },
  );
  expect(data.takeOverMonitoring).toEqual({
    __typename: 'CaseConflict',
    clauses: [{ id: 'PA-2025-2.3a' }],
    case: { id: caseId },
  });
  await rowsOf(
    releases.cases.households,
    `INSERT INTO monitoring_period (household_id, basis, risks, identified_on, month_only, eliminated_on,
       elimination_mode, source, division_code)
     SELECT id, 'TAKEN_OVER', '{}', '2025-06-01', true, '2025-09-30', '自然消除', 'national-export', division_code
     FROM household WHERE code = $1`,
    [code(2)],
  );
  expect(await act(COUNTY, 'recordCountyDecision', caseId, '2025-06-20')).toMatchObject({
    __typename: 'AlreadyMonitored',
  });
  const against = { evidence: { passed: false, reason: '已在系统内' } };
  expect(await act(COUNTY, 'recordCountyDecision', caseId, '2025-06-20', against)).toMatchObject({
    case: { state: 'REJECTED' },
  });
  expect(await periodsOf(2)).toHaveLength(1);
});

test('PA-2025-4.3 the days of a period stay as they are while its release goes on', async () => {
  await releases.fit(3);
  const caseId = await releases.posted(await releases.idOf(3), '2025-09-15');
  for (const change of [
    { eliminatedOn: '2025-08-01', eliminationMode: 'NATURAL' },
    { identifiedOn: '2025-11-01' },
  ]) {
    expect(await correct(3, change)).toMatchObject({
      __typename: 'CaseConflict',
      clauses: [{ id: 'PA-2025-4.3' }],
      case: { id: caseId },
    });
  }
  expect(await correct(3, { risks: ['因病'] })).toMatchObject({ __typename: 'MonitoringPeriodRecorded' });
  const refused = { evidence: { passed: false, reason: '不符合条件' } };
  expect(await act(TOWNSHIP, 'recordTownshipReview', caseId, '2025-09-21', refused)).toMatchObject({
    case: { state: 'REJECTED' },
  });
  expect(await correct(3, { identifiedOn: '2024-04-01' })).toMatchObject({
    __typename: 'MonitoringPeriodRecorded',
  });
});

test('PA-2025-4.2e readiness of a past day knows nothing of a visit made after it', async () => {
  await releases.fit(4);
  await releases.cases.lead(code(4), '2025-09-20', { verifiedOn: '2025-09-24' });
  const lead = async (asOf: string) =>
    (await readinessOn(releases.cases, COUNTY, code(4), asOf))?.conditions.find(
      ({ code: one }) => one === 'NEW_RISK',
    )?.evidence[0]?.text;
  expect(await lead('2025-09-23')).toBe('风险线索：家庭住房不安全，未核实');
  expect(await lead('2025-09-24')).toBe('风险线索：家庭住房不安全，2025-09-24核实有风险');
});

test('PA-2025-2.3d over a month’s end five full days hang; an objection on the last of them holds step 4 up', async () => {
  const caseId = await releases.cases.posted(code(5), '2025-11-20', '2025-11-25');
  const township = (day: string) => act(TOWNSHIP, 'recordTownshipReview', caseId, day);
  expect(await township('2025-11-30')).toMatchObject({ possibleFrom: '2025-12-01' });
  const objection = await act(VILLAGE, 'recordObjection', caseId, '2025-11-30');
  expect(await township('2025-12-01')).toMatchObject({ __typename: 'ObjectionOpen' });
  const settled = { evidence: { objectionId: objection.act?.id } };
  await act(VILLAGE, 'settleObjection', caseId, '2025-12-01', settled);
  expect(await township('2025-11-30')).toMatchObject({
    code: 'BEFORE_PREVIOUS_STEP',
    message: '日期早于它所依据的前一步，请核对。最早2025-12-01。',
  });
  expect(await township('2025-12-01')).toMatchObject({ case: { state: 'TOWNSHIP_REVIEWED' } });
});

test('PA-2025-2.3d a notice that was taken down hangs its five days anew, also after an objection', async () => {
  const caseId = await releases.cases.posted(code(6), '2025-06-01', '2025-06-03');
  const [posting] = await rowsOf<{ id: string }>(
    releases.cases.households,
    "SELECT id FROM case_act WHERE case_id = $1 AND kind = 'POSTING'",
    [caseId],
  );
  const objection = await act(VILLAGE, 'recordObjection', caseId, '2025-06-05');
  const repost = (occurredOn: string) =>
    releases.cases.act(VILLAGE, 'correctAct', { actId: posting?.id, occurredOn, idempotencyKey: occurredOn });
  expect(await repost('2025-05-31')).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  expect(await repost('2025-06-06')).toMatchObject({ act: { corrects: posting?.id } });
  const settled = { evidence: { objectionId: objection.act?.id } };
  await act(VILLAGE, 'settleObjection', caseId, '2025-06-07', settled);
  expect(await act(TOWNSHIP, 'recordTownshipReview', caseId, '2025-06-11')).toMatchObject({
    __typename: 'PublicityTooShort',
    possibleFrom: '2025-06-12',
  });
  expect(await act(TOWNSHIP, 'recordTownshipReview', caseId, '2025-06-12')).toMatchObject({
    case: { state: 'TOWNSHIP_REVIEWED' },
  });
});

test('PA-2025-4.1b2 a label holds release up to the day it is taken off, also one set after the nomination', async () => {
  const householdId = await releases.fit(7);
  await releases.evidence.labelled(code(7), '2025-09-18');
  await releases.evidence.unlabelled(code(7), '2025-09-20');
  expect(await releases.nominate(householdId, '2025-09-19')).toMatchObject({
    code: 'SAFETY_NET_NOT_ELIMINATED',
  });
  const caseId = await releases.posted(householdId, '2025-09-20');
  await releases.evidence.labelled(code(7), '2025-09-25');
  await act(TOWNSHIP, 'recordTownshipReview', caseId, '2025-09-26');
  expect(await act(COUNTY, 'approveElimination', caseId, '2025-09-26')).toMatchObject({
    code: 'SAFETY_NET_NOT_ELIMINATED',
    clauses: [{ id: 'PA-2025-4.1b2' }],
  });
});

test('PA-2025-4.3 an export changes nothing of a household whose release goes on', async () => {
  const load = (exportedOn: string, told: object) => {
    const row = { person: 8, household: code(8), members: 1, identified: '202405', ...told };
    return releases.cases.households.load(COUNTY, 'national-export', nationalFile(exportedOn, [row]));
  };
  await load('2025-02-01', {});
  await releases.evidence.income(code(8), '2025-03-15', '9000.01');
  await releases.evidence.answered(code(8), '2025-04-01');
  const caseId = await releases.posted(await releases.idOf(8), '2025-09-15');
  const report = await load('2025-10-10', { eliminated: '202508' });
  expect(report.findings.edges).toMatchObject([{ node: { code: 'ELIMINATED_ONLY_NATIONALLY' } }]);
  expect(await periodsOf(8)).toMatchObject([{ since: '2024-05-01', until: null }]);
  expect(await toCheck(8)).toEqual([{ closed: null }]);
  const township = await act(TOWNSHIP, 'recordTownshipReview', caseId, '2025-09-21');
  expect(township).toMatchObject({ case: { state: 'TOWNSHIP_REVIEWED' } });
  await act(COUNTY, 'approveElimination', caseId, '2025-10-20');
  expect(await act(COUNTY, 'announceElimination', caseId, '2025-10-22')).toMatchObject({
    case: { state: 'ELIMINATED' },
  });
  expect(await toCheck(8)).toEqual([{ closed: '2025-10-22' }]);
  await load('2025-11-10', { eliminated: '202510' });
  expect(await periodsOf(8)).toMatchObject([{ since: '2024-05-01', until: '2025-10-22' }]);
});

test('PA-2025-4.3 what the national system calls eliminated stays monitored where a procedure here identified it, with a task', async () => {
  const caseId = await decided(9, '2025-05-01', '2025-05-02', '2025-06-10');
  await act(COUNTY, 'announceIdentification', caseId, '2025-06-10');
  const told = { person: 9, household: code(9), members: 1, identified: '202506', eliminated: '202509' };
  const file = nationalFile('2025-10-10', [told]);
  const report = await releases.cases.households.load(COUNTY, 'national-export', file);
  expect(report.findings.edges).toMatchObject([{ node: { code: 'ELIMINATED_ONLY_NATIONALLY' } }]);
  const { data } = await releases.cases.households.ask<{ household: object }>(
    COUNTY,
    `query ($id: ID!) { household(id: $id) { monitoring { riskEliminated } monitored(asOf: "2025-11-01") {
       identifiedOn statedEliminations { eliminatedOn eliminationMode exportedOn withdrawnOn } } } }`,
    { id: await releases.idOf(9) },
  );
  const stated = {
    eliminatedOn: '2025-09-30',
    eliminationMode: 'ASSISTED',
    exportedOn: '2025-10-10',
    withdrawnOn: null,
  };
  expect(data.household).toEqual({
    monitoring: { riskEliminated: true },
    monitored: { identifiedOn: '2025-06-10', statedEliminations: [stated] },
  });
  expect(await toCheck(9)).toEqual([{ closed: null }]);
});
