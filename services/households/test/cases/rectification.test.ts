import { officialCalendar, plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { openMonitoringTasks } from '../../src/monitoring/use-cases/open-monitoring-tasks';
import { nationalFile } from '../national-file';
import { rowsOf } from '../running-households';
import { Cases, input } from './running-case';

const PLACE = ['河南省', '郑州市', '巩义市', '新华路街道', '文化街社区居民委员会'];
const [VILLAGE, TOWNSHIP, COUNTY] = ['village@410181001003', 'township@410181001', 'county@410181'];

let cases: Cases;
beforeAll(async () => {
  const rows = ['201911', '', '201912', '202001'].map((identified, index) => ({
    person: index + 1,
    household: `41018100179900${index + 1}`,
    members: 1,
    place: PLACE,
    identified,
  }));
  cases = await Cases.of('2020-05-20', COUNTY, nationalFile('2020-04-01', rows));
});
afterAll(() => cases?.households.drop());

const list = () =>
  rowsOf<{ code: string }>(
    cases.households,
    `SELECT h.code, t.level, t.opened_on AS opened, t.due_on AS due, t.closed_on AS closed, t.clause_ids AS clauses
     FROM task t JOIN household h ON h.id = t.household_id WHERE t.kind = 'RECTIFY' ORDER BY h.code`,
  );

test('ZZ-2020-2.1a, ZZ-2020-2.1d who was taken in by the end of 2019 is on the list by itself, whether or not anybody has begun', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  const rules = { policies, calendar: officialCalendar(), reviewAges: [] };
  const { workerDb } = cases.households.service.parts;
  await openMonitoringTasks(workerDb, rules, plainDate('2020-05-20'));
  await openMonitoringTasks(workerDb, rules, plainDate('2020-05-21'));
  const listed = {
    ...{ level: 'village', opened: '2020-04-24', due: '2020-05-10', closed: null },
    clauses: ['ZZ-2020-2.1d', 'ZZ-2020-2.1a'],
  };
  expect(await list()).toEqual([
    { code: '410181001799001', ...listed },
    { code: '410181001799003', ...listed },
  ]);
});

async function open(code: string) {
  const leadId = await cases.lead(code, '2020-04-27', { by: VILLAGE, verifiedOn: null, channel: 'SURVEY' });
  const opened = await cases.act(
    VILLAGE,
    'recordVillageSelection',
    input('recordVillageSelection', { leadId }, '2020-04-28'),
  );
  expect(opened).toMatchObject({ case: { state: 'SELECTED', nextStep: 'TOWNSHIP_REVIEW' } });
  return opened.case?.id ?? '';
}

async function deadline(id: string, asOf: string) {
  const { data } = await cases.households.ask<{ monitoringCase: { deadline: object | null } }>(
    COUNTY,
    `query ($id: ID!, $asOf: Date) { monitoringCase(id: $id) {
      deadline(asOf: $asOf) { dueOn status latestPostingOn clauses { id } } } }`,
    { id, asOf },
  );
  return data.monitoringCase.deadline;
}

test('scenario 34, ZZ-2020-2.1d a household of 2019 is open on 2020-05-10, a Sunday, and overdue the day after', async () => {
  const caseId = await open('410181001799001');
  expect(await deadline(caseId, '2020-05-10')).toMatchObject({ status: 'OPEN', dueOn: '2020-05-10' });
  expect(await deadline(caseId, '2020-05-11')).toEqual({
    status: 'OVERDUE',
    dueOn: '2020-05-10',
    latestPostingOn: null,
    clauses: [{ id: 'ZZ-2020-2.1d' }, { id: 'ZZ-2020-2.1a' }],
  });
  const steps = [
    [TOWNSHIP, 'recordTownshipReview', '2020-05-06', { signingOffices: null, checkers: ['扶贫专干'] }],
    [COUNTY, 'recordCountyDecision', '2020-05-08', { writtenNotice: '巩扶贫〔2020〕1号' }],
  ] as const;
  for (const [account, mutation, day, evidence] of steps) {
    expect(await cases.act(account, mutation, input(mutation, { caseId }, day, { evidence }))).toMatchObject({
      __typename: 'CaseActRecorded',
      warnings: [],
    });
  }
  // HN-2020-3.3.4: 乡村两级 enter, under the guidance of the county.
  const entry = await cases.act(
    TOWNSHIP,
    'recordSystemEntry',
    input('recordSystemEntry', { caseId }, '2020-05-11'),
  );
  // Nothing in ZZ-2020-2.1d says 一般 or 原则上: late is shown, no reason is asked for.
  expect(entry).toMatchObject({
    case: { state: 'IDENTIFIED' },
    warnings: [{ code: 'IDENTIFICATION_LATE', dueOn: '2020-05-10' }],
  });
  expect(await deadline(caseId, '2020-05-12')).toMatchObject({ status: 'MET_LATE' });
  expect((await list())[0]).toMatchObject({ code: '410181001799001', closed: '2020-05-11' });
  expect(await deadline(caseId, '2020-05-10')).toMatchObject({ status: 'OPEN' });
});

test('ZZ-2020-2.1a, ZZ-2020-2.1b, ZZ-2020-2.2a, HN-2020-3.3.0, HN-2020-3.3.2, HN-2020-3.3.2b, HN-2020-3.3.3, HN-2020-3.3.3b, HN-2020-3.3c, HN-2020-3.3.4 four steps are needed, each in its order, by its level, with its evidence', async () => {
  const caseId = await open('410181001799002');
  const { data } = await cases.households.ask<{ monitoringCase: { steps: object[]; document: string } }>(
    COUNTY,
    'query ($id: ID!) { monitoringCase(id: $id) { document steps { kind name level doneOn } publicNotice { text } } }',
    { id: caseId },
  );
  expect(data.monitoringCase).toEqual({
    document: 'he-nan-2020',
    publicNotice: null,
    steps: [
      { kind: 'VILLAGE_SELECTION', name: '村级初选', level: 'VILLAGE', doneOn: '2020-04-28' },
      { kind: 'TOWNSHIP_REVIEW', name: '乡镇审核', level: 'TOWNSHIP', doneOn: null },
      { kind: 'COUNTY_DECISION', name: '县级确定', level: 'COUNTY', doneOn: null },
      { kind: 'ENTRY', name: '信息录入', level: 'TOWNSHIP', doneOn: null },
    ],
  });
  // Who is found in 2020 is not of the list of 2019 (ZZ-2020-2.1a): nothing is due by 10 May.
  expect(await deadline(caseId, '2020-05-11')).toBeNull();
  const act = (
    account: string,
    mutation: 'recordTownshipReview' | 'recordCountyDecision' | 'recordSystemEntry' | 'postPublicity',
    evidence: object = {},
  ) => cases.act(account, mutation, input(mutation, { caseId }, '2020-05-06', { evidence }));
  expect(await act(COUNTY, 'recordSystemEntry')).toMatchObject({
    code: 'STEP_ORDER',
    missingStep: '乡镇审核',
    clauses: [{ id: 'HN-2020-3.3.0' }, { id: 'HN-2020-3.3.4' }],
  });
  expect(await act(VILLAGE, 'postPublicity')).toMatchObject({
    code: 'STEP_UNKNOWN',
    clauses: [{ id: 'HN-2020-3.3.0' }],
  });
  expect(await act(TOWNSHIP, 'recordTownshipReview')).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['核查人签字'],
    clauses: [{ id: 'HN-2020-3.3.2' }],
  });
  await act(TOWNSHIP, 'recordTownshipReview', { checkers: ['扶贫专干'] });
  expect(await act(TOWNSHIP, 'recordCountyDecision')).toMatchObject({
    __typename: 'WrongLevel',
    level: 'COUNTY',
  });
  expect(
    await act(COUNTY, 'recordCountyDecision', { comparisons: [], category: 'SUDDEN_SEVERE' }),
  ).toMatchObject({ missing: ['数据比对结果', '书面反馈乡镇', '脱贫监测户、边缘户'] });
});

test('where no document asks for a visit the case is the look at the household: no lead of it leaves a visit to be made', async () => {
  const visits = () =>
    rowsOf(
      cases.households,
      `SELECT t.closed_on AS closed FROM task t JOIN household h ON h.id = t.household_id
       WHERE t.kind = 'VERIFY_LEAD' AND h.code = '410181001799002' ORDER BY t.id`,
    );
  await cases.lead('410181001799002', '2020-04-29', { by: VILLAGE, verifiedOn: null, channel: 'SURVEY' });
  expect(await visits()).toEqual([{ closed: '2020-04-28' }, { closed: null }]);
  const {
    data: { monitoringCases },
  } = await cases.households.ask<{
    monitoringCases: { edges: { node: { id: string; household: { code: string } } }[] };
  }>(COUNTY, '{ monitoringCases(first: 50) { edges { node { id household { code } } } } }');
  const caseId = monitoringCases.edges.find(({ node }) => node.household.code === '410181001799002')?.node.id;
  const decided = {
    comparisons: [{ department: '民政局', agrees: true }],
    writtenNotice: '巩扶贫〔2020〕2号',
  };
  for (const [account, mutation, day, evidence] of [
    [COUNTY, 'recordCountyDecision', '2020-05-08', decided],
    [TOWNSHIP, 'recordSystemEntry', '2020-05-11', {}],
  ] as const) {
    const done = await cases.act(
      account,
      mutation,
      input(mutation, { caseId: caseId ?? '' }, day, { evidence }),
    );
    expect(done).toMatchObject({ __typename: 'CaseActRecorded' });
  }
  expect(await visits()).toEqual([{ closed: '2020-04-28' }, { closed: '2020-05-11' }]);
});

test('HN-2020-3.3.1 a selection without 驻村工作队 is refused; an identified household is monitored already', async () => {
  const select = async (code: string, change: object = {}) => {
    const leadId = await cases.lead(code, '2020-05-12', { by: VILLAGE, verifiedOn: null });
    const given = input('recordVillageSelection', { leadId }, '2020-05-13', change);
    return cases.act(VILLAGE, 'recordVillageSelection', given);
  };
  expect(
    await select('410181001799003', {
      evidence: { organisersPresent: ['村“两委”', '脱贫责任组', '村会计'] },
    }),
  ).toMatchObject({ missing: ['三方组织评议会'], clauses: [{ id: 'HN-2020-3.3.1' }] });
  // The one has repeated the steps; the other was taken in in 2020 (ZZ-2020-2.1a), so it does not repeat them.
  for (const code of ['410181001799001', '410181001799004']) {
    expect(await select(code)).toMatchObject({ __typename: 'AlreadyMonitored', code: 'ALREADY_MONITORED' });
  }
});

test('HN-2020-0.1 on a day before the documents of 2020 no procedure is borrowed', async () => {
  const leadId = await cases.lead('410181001799003', '2019-12-30', { by: VILLAGE, verifiedOn: null });
  const given = input('recordVillageSelection', { leadId }, '2019-12-31');
  expect(await cases.act(VILLAGE, 'recordVillageSelection', given)).toMatchObject({
    __typename: 'NoProcedure',
    code: 'NO_PROCEDURE',
    clauses: [],
  });
});

test('HN-2020-3.3a a case belongs to its county: it is listed there, and nobody of another county sees it', async () => {
  const rows = await rowsOf<{ id: string }>(
    cases.households,
    'SELECT id, county_code AS county, division_code AS division FROM monitoring_case',
  );
  for (const row of rows) expect(row).toMatchObject({ county: '410181', division: '410181001003' });
  const caseId = rows[0]?.id;
  const seenBy = async (account: string) => {
    const { data } = await cases.households.ask<{ monitoringCase: { household: object } | null }>(
      account,
      'query ($id: ID!) { monitoringCase(id: $id) { household { division { code } } } }',
      { id: caseId },
    );
    return data.monitoringCase?.household ?? null;
  };
  expect(await seenBy(COUNTY)).toEqual({ division: { code: '410181001003' } });
  expect(await seenBy('county@410526')).toBeNull();
});
