import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { openCalendarTasks } from '../../src/oversight/use-cases/open-calendar-tasks';
import { Help } from '../help/running-help';
import { mutate } from '../mutate';
import { rowsOf } from '../running-households';
import { supplements } from '../supplements';
import { dueDays, recordDated } from './dated-findings';
import { provinceNodes } from './province-nodes';

const REPORT_DAY = `id: bo-luo-report-day
supplements: bo-luo-2022
place: { code: "441322", name: 博罗县 }
basis: 博罗县农业农村局
parameters:
- name: list-report-day
  value: 25
  from: 2025-01-01
  to: 2025-12-31
`;
const JI_YUAN = 'county@419001';
const BO_LUO = 'county@441322';
const HUA_XIAN = 'county@410526';

let help: Help;
let folders: { variables: Record<string, string>; remove(): Promise<void> };
beforeAll(async () => {
  folders = await supplements({ 'bo-luo-report-day': REPORT_DAY });
  await provinceNodes(folders.variables.DIXIAN_POLICIES ?? '');
  help = await Help.start('2025-11-10', folders.variables);
});
afterAll(async () => {
  await help?.drop();
  await folders?.remove();
});

interface Answer {
  __typename: string;
  code?: string;
  finding?: { id: string; state: string };
  visits?: object[];
}
const FOUND = '... on InspectionFindingRecorded { finding { id state } }';
const SHOWN: Readonly<Record<string, string>> = {
  recordInspectionFinding: FOUND,
  rectifyFinding: FOUND,
  recordSecretaryVisits: '... on SecretaryVisitsRecorded { visits { visitedOn } }',
};
let keys = 0;
const act = (account: string, mutation: string, input: object) =>
  mutate<Answer>(help.households, account, {
    mutation,
    input: { idempotencyKey: `oversight-${keys++}`, ...input },
    fields: `... on UserError { code } ${SHOWN[mutation] ?? ''}`,
  });
async function asked<Data>(account: string, query: string): Promise<Data> {
  const { data, errors } = await help.households.ask<Data>(account, `{ ${query} }`);
  expect(errors).toBeUndefined();
  return data;
}

describe('visits of the party secretaries of the towns', () => {
  let ids: string[];
  const coverage = async (asOf: string) =>
    (
      await asked<{ secretaryVisitCoverage: object }>(
        JI_YUAN,
        `secretaryVisitCoverage(asOf: "${asOf}") { households visited share lastVisitOn clauses { id }
           byDivision { code households visited lastVisitOn } }`,
      )
    ).secretaryVisitCoverage;

  beforeAll(async () => {
    ids = [];
    for (const code of ['419001001001081', '419001001001082', '419001001001083'])
      ids.push(await help.monitored('JI_YUAN', code, '2025-04-01'));
  });

  test('JY-2025-3.9b visited households of all is the share, with the day of the last visit and no period', async () => {
    expect(await coverage('2025-06-01')).toMatchObject({
      households: 3,
      visited: 0,
      share: '0.00',
      lastVisitOn: null,
    });
    const visit = { householdIds: ids.slice(0, 2), occurredOn: '2025-06-02', finding: '产业缺资金' };
    expect(await act('township@419001001', 'recordSecretaryVisits', visit)).toMatchObject({
      visits: [{ visitedOn: '2025-06-02' }, { visitedOn: '2025-06-02' }],
    });
    await act(JI_YUAN, 'recordSecretaryVisits', { householdIds: [ids[0]], occurredOn: '2025-08-02' });
    const whole = { households: 3, visited: 2, share: '66.66', clauses: [{ id: 'JY-2025-3.9b' }] };
    expect(await coverage('2025-07-01')).toMatchObject({ ...whole, lastVisitOn: '2025-06-02' });
    expect(await coverage('2025-09-01')).toMatchObject({
      ...whole,
      lastVisitOn: '2025-08-02',
      byDivision: [{ code: '419001001', households: 3, visited: 2, lastVisitOn: '2025-08-02' }],
    });
    const seen = await help.household<{ secretaryVisits: object[] }>(
      JI_YUAN,
      ids[0] ?? '',
      'secretaryVisits { visitedOn finding }',
    );
    expect(seen?.secretaryVisits).toEqual([
      { visitedOn: '2025-08-02', finding: null },
      { visitedOn: '2025-06-02', finding: '产业缺资金' },
    ]);
  });

  test('villages and neighbours record none, and of a list with a stranger none is recorded', async () => {
    const visit = { householdIds: ids, occurredOn: '2025-10-02' };
    expect(await act('village@419001001001', 'recordSecretaryVisits', visit)).toMatchObject({
      __typename: 'NotPermitted',
    });
    expect(await act(BO_LUO, 'recordSecretaryVisits', visit)).toMatchObject({ __typename: 'NotFound' });
    expect(await coverage('2025-11-01')).toMatchObject({ visited: 2 });
  });
});

describe('who owns which duty', () => {
  test('HN-2020-6.2b the four duties of a county in 河南 have their owner', async () => {
    const { dutyOwners } = await asked<{ dutyOwners: object[] }>(
      HUA_XIAN,
      'dutyOwners(division: "410526", asOf: "2020-06-01") { duty unit officer { name } clauses { id } }',
    );
    expect(dutyOwners).toEqual(
      ['调查核实', '信息录入', '精准帮扶', '动态管理'].map((duty) => ({
        ...{ duty, unit: '各市县', officer: null, clauses: [{ id: 'HN-2020-6.2b' }] },
      })),
    );
  });

  test('BL-2022-5.1a, BL-2022-5.2c a household of 博罗 has its coordinator, and a unit without a named person is listed', async () => {
    const id = await help.monitored('BO_LUO', '441322001001081', '2025-04-01');
    const coordinator = async () => {
      const seen = await help.household<{ dutyOwners: { duty: string }[] }>(
        BO_LUO,
        id,
        'dutyOwners(asOf: "2025-06-10") { duty unit officer { name post } clauses { id } }',
      );
      return seen?.dutyOwners.find(({ duty }) => duty === '统筹协调');
    };
    const duty = { duty: '统筹协调', unit: '县乡村振兴局', clauses: [{ id: 'BL-2022-5.1a' }] };
    expect(await coordinator()).toEqual({ ...duty, officer: null });
    const without = async (asOf: string) =>
      (
        await asked<{ unitsInCharge: { unit: string }[] }>(
          BO_LUO,
          `unitsInCharge(division: "441322", named: false, asOf: "${asOf}") { unit clauses { id } }`,
        )
      ).unitsInCharge;
    const bureau = { unit: '县乡村振兴局', clauses: [{ id: 'BL-2022-5.2c' }] };
    expect(await without('2025-06-10')).toContainEqual(bureau);
    const named = { unit: '县乡村振兴局', name: '张测试', post: '股长', occurredOn: '2025-06-05' };
    expect((await act(BO_LUO, 'nameOfficer', named)).__typename).toBe('OfficerNamed');
    expect(await coordinator()).toEqual({ ...duty, officer: { name: '张测试', post: '股长' } });
    expect(await without('2025-06-10')).not.toContainEqual(bureau);
    expect(await without('2025-06-04')).toContainEqual(bureau);
    expect(await act(HUA_XIAN, 'nameOfficer', { ...named, division: '441322' })).toMatchObject({
      __typename: 'NotFound',
    });
  });
});

describe('what days of the calendar ask for', () => {
  const tasks = (kind: string, code: string) =>
    rowsOf<{ step: string }>(
      help.households,
      `SELECT step, level, opened_on::text AS opened, due_on::text AS due, closed_on::text AS closed, clause_ids AS clauses
       FROM task WHERE kind = $1 AND division_code = $2 ORDER BY step`,
      [kind, code],
    );
  const night = async (day: string) =>
    openCalendarTasks(help.households.service.parts.workerDb, help.law.policies, plainDate(day));

  test('BL-2022-5.1c where a county set the day the list of a month is a task, late after it, and none is without a day', async () => {
    await night('2025-09-03');
    await night('2025-09-03');
    const list = {
      step: '2025-09',
      level: 'township',
      opened: '2025-09-01',
      due: '2025-09-25',
      closed: null,
    };
    expect((await tasks('REPORT_LIST', '441322001')).filter(({ step }) => step === '2025-09')).toEqual([
      { ...list, clauses: ['BL-2022-5.1c'] },
    ]);
    const late = (asOf: string) =>
      asked<{ tasks: { totalCount: number } }>(
        'township@441322001',
        `tasks(filter: { kinds: [REPORT_LIST], overdue: true, asOf: "${asOf}" }) { totalCount }`,
      );
    expect((await late('2025-09-25')).tasks.totalCount).toBe(0);
    expect((await late('2025-09-26')).tasks.totalCount).toBe(1);
    const report = { kind: 'REPORT_LIST', division: '441322001', cycle: '2025-09', persons: 12 };
    const said = { ...report, statement: '已报县乡村振兴局', occurredOn: '2025-09-28' };
    expect((await act('township@441322001', 'recordCalendarReport', said)).__typename).toBe(
      'CalendarReportRecorded',
    );
    expect(
      await act('township@441322001', 'recordCalendarReport', { ...said, cycle: '2024-01' }),
    ).toMatchObject({ code: 'NOT_ASKED_HERE' });
    await night('2025-09-29');
    expect((await tasks('REPORT_LIST', '441322001')).filter(({ step }) => step === '2025-09')).toEqual([
      { ...list, closed: '2025-09-28', clauses: ['BL-2022-5.1c'] },
    ]);
    const { calendarReports } = await asked<{ calendarReports: object[] }>(
      BO_LUO,
      'calendarReports(division: "441322", year: 2025) { kind cycle reportedOn persons division { code } }',
    );
    expect(calendarReports).toEqual([
      {
        kind: 'REPORT_LIST',
        cycle: '2025-09',
        reportedOn: '2025-09-28',
        persons: 12,
        division: { code: '441322001' },
      },
    ]);
  });

  test('without a configured day no list is asked for', async () => {
    const policies = await loadPolicies([policiesDirectory]);
    await openCalendarTasks(help.households.service.parts.workerDb, policies, plainDate('2025-05-03'));
    expect((await tasks('REPORT_LIST', '441322002')).filter(({ step }) => step === '2025-05')).toEqual([]);
  });

  test('AY-2025-4.3c a time node of the province in October is a task of the counties of 安阳, by both clauses', async () => {
    await night('2025-09-30');
    expect(await tasks('REACH_NODE', '410526')).toMatchObject([{ step: '2025-10-31', opened: '2025-10-01' }]);
    await night('2025-10-01');
    const node = {
      step: '2025-10-31',
      level: 'county',
      opened: '2025-10-01',
      due: '2025-10-31',
      closed: null,
    };
    expect(await tasks('REACH_NODE', '410526')).toEqual([
      { ...node, clauses: ['AY-2025-4.3c', 'HP-2025-1'] },
    ]);
    expect(await tasks('REACH_NODE', '419001')).toEqual([]);
    const done = {
      kind: 'REACH_NODE',
      division: '410526',
      cycle: '2025-10-31',
      statement: '已完成排查',
      occurredOn: '2025-10-30',
    };
    expect((await act(HUA_XIAN, 'recordCalendarReport', done)).__typename).toBe('CalendarReportRecorded');
    expect(await tasks('REACH_NODE', '410526')).toMatchObject([{ closed: '2025-10-30' }]);
  });
});

test('JY-2025-4.15c an audit finding is open, without a day, until something shows that it was rectified', async () => {
  const found = { source: 'AUDIT', unit: '水利局', finding: '三户饮水设施未管护', occurredOn: '2025-07-01' };
  const { finding } = await act(JI_YUAN, 'recordInspectionFinding', found);
  expect(finding?.state).toBe('OPEN');
  const list = (account: string, open: boolean) =>
    asked<{ inspectionFindings: { totalCount: number; edges: { node: object }[] } }>(
      account,
      `inspectionFindings(filter: { open: ${open}, source: AUDIT }) { totalCount edges { node { state foundOn
        rectifiedOn division { code } evidence { evidence } } } }`,
    );
  expect((await list(JI_YUAN, true)).inspectionFindings).toMatchObject({
    totalCount: 1,
    edges: [{ node: { state: 'OPEN', rectifiedOn: null, division: { code: '419001' }, evidence: [] } }],
  });
  expect((await list(HUA_XIAN, true)).inspectionFindings.totalCount).toBe(0);
  const task = () =>
    rowsOf(
      help.households,
      `SELECT due_on AS due, closed_on::text AS closed, clause_ids AS clauses FROM task WHERE kind = 'RECTIFY_FINDING'`,
    );
  expect(await task()).toEqual([{ due: null, closed: null, clauses: ['JY-2025-4.15c'] }]);
  const shown = { findingId: finding?.id, evidence: '管护协议三份', occurredOn: '2025-08-20' };
  expect(await act(JI_YUAN, 'rectifyFinding', { ...shown, evidence: ' ' })).toMatchObject({
    code: 'REQUIRED',
  });
  expect(await act(JI_YUAN, 'rectifyFinding', { ...shown, occurredOn: '2025-06-30' })).toMatchObject({
    code: 'BEFORE_FINDING',
  });
  expect(await act(HUA_XIAN, 'rectifyFinding', shown)).toMatchObject({ __typename: 'NotFound' });
  expect(await act(JI_YUAN, 'rectifyFinding', shown)).toMatchObject({ finding: { state: 'RECTIFIED' } });
  expect(await task()).toMatchObject([{ closed: '2025-08-20' }]);
  expect((await list(JI_YUAN, false)).inspectionFindings.edges).toMatchObject([
    { node: { state: 'RECTIFIED', rectifiedOn: '2025-08-20', evidence: [{ evidence: '管护协议三份' }] } },
  ]);
});

test('findings are listed by the last day to rectify them, those without one last, and narrowed by it', async () => {
  await recordDated(help.households, JI_YUAN, ['2025-06-30', '2025-05-31', '2999-12-31', null]);
  const due = (filter: string, direction?: string) => dueDays(help.households, JI_YUAN, filter, direction);
  expect(await due('')).toEqual(['2025-05-31', '2025-06-30', '2999-12-31', null]);
  expect(await due('', 'DESC')).toEqual(['2999-12-31', '2025-06-30', '2025-05-31', null]);
  expect(await due('overdue: true')).toEqual(['2025-05-31', '2025-06-30']);
  expect(await due('overdue: false')).toEqual(['2999-12-31', null]);
  expect(await due('dueFrom: "2025-06-01", dueTo: "2025-06-30"')).toEqual(['2025-06-30']);
});
