import { everyNode, type PageOf } from '@dixian/testkit';
import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { idOf, rowsOf } from '../running-households';
import { short, tasksOf } from './running-tasks';

// 普安乡: a lead is verified within 5 working days, identified within 15; 2025-06-02 is the Monday of the festival.
let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-07-01', 8);
});
afterAll(() => cases?.households.drop());

const code = (last: number) => `50023521679900${last}`;
const of = (last: number) => idOf(cases.households, code(last));
const seen = async (account: string, filter: object, field: 'tasks' | 'myTasks' = 'tasks') =>
  (await tasksOf(cases, account, filter, { field })).tasks.map(short);

test('PA-2025-1.2a a lead received is the village’s task, due after five working days, late on the day after', async () => {
  const leadId = await cases.lead(code(1), '2025-06-03', { verifiedOn: null });
  const household = await of(1);
  const on = (asOf: string) => tasksOf(cases, VILLAGE, { household, asOf });
  expect((await on('2025-06-02')).tasks).toEqual([]);
  expect((await on('2025-06-10')).tasks).toMatchObject([
    {
      kind: 'VERIFY_LEAD',
      name: '入户核实',
      level: 'VILLAGE',
      openedOn: '2025-06-03',
      dueOn: '2025-06-10',
      status: 'OPEN',
      lead: { id: leadId },
      case: null,
      waitsFor: { code: '500235216220' },
      clauses: [{ id: 'PA-2025-1.2a' }],
    },
  ]);
  expect((await on('2025-06-11')).tasks).toMatchObject([{ status: 'OVERDUE' }]);
  const late = { household, overdue: true };
  expect((await tasksOf(cases, VILLAGE, { ...late, asOf: '2025-06-10' })).totalCount).toBe(0);
  expect((await tasksOf(cases, VILLAGE, { ...late, asOf: '2025-06-11' })).totalCount).toBe(1);
  expect((await tasksOf(cases, VILLAGE, { ...late, overdue: false, asOf: '2025-06-11' })).totalCount).toBe(0);
});

test('PA-2025-1.2b a risk found becomes the township’s task to begin; opening the case ends it; then its steps follow', async () => {
  const leadId = await cases.lead(code(2), '2025-06-03', { verifiedOn: '2025-06-05' });
  const household = await of(2);
  expect(await seen(VILLAGE, { household, asOf: '2025-06-04' })).toEqual([
    'VERIFY_LEAD 入户核实 2025-06-10 OPEN',
  ]);
  expect(await seen(VILLAGE, { household, asOf: '2025-06-05' })).toEqual([]);
  const begin = await tasksOf(cases, TOWNSHIP, { household, asOf: '2025-06-05' });
  expect(begin.tasks).toMatchObject([
    {
      kind: 'CASE_STEP',
      name: '启动识别认定程序',
      level: 'TOWNSHIP',
      dueOn: '2025-06-18',
      lead: { id: leadId },
    },
  ]);
  const opened = await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId }, '2025-06-06'),
  );
  expect(await seen(TOWNSHIP, { household, asOf: '2025-06-06' })).toEqual([]);
  expect((await tasksOf(cases, VILLAGE, { household, asOf: '2025-06-06' })).tasks).toMatchObject([
    { kind: 'CASE_STEP', name: '农户申请', case: { id: opened.case?.id }, lead: null, dueOn: '2025-06-18' },
  ]);
  // What was done by then, and on the day before it.
  const done = { household, closed: true, levels: ['VILLAGE', 'TOWNSHIP'] };
  expect(await seen(COUNTY, { ...done, asOf: '2025-06-06' })).toEqual([
    'VERIFY_LEAD 入户核实 2025-06-10 CLOSED',
    'CASE_STEP 启动识别认定程序 2025-06-18 CLOSED',
  ]);
  expect(await seen(COUNTY, { ...done, asOf: '2025-06-05' })).toEqual([
    'VERIFY_LEAD 入户核实 2025-06-10 CLOSED',
  ]);
});

test('PA-2025-1.2b where a meeting is printed it decides on a visit without risk, too: its task waits for the township', async () => {
  const leadId = await cases.lead(code(3), '2025-06-03', { verifiedOn: null });
  await cases.households.ask(
    VILLAGE,
    'mutation ($input: VerifyLeadInput!) { verifyLead(input: $input) { __typename } }',
    {
      input: {
        leadId,
        occurredOn: '2025-06-04',
        riskFound: false,
        finding: '已好转',
        idempotencyKey: 'no-risk',
      },
    },
  );
  const household = await of(3);
  const levels = ['VILLAGE', 'TOWNSHIP', 'COUNTY'];
  expect(await seen(COUNTY, { household, levels, asOf: '2025-06-03' })).toHaveLength(1);
  expect(await seen(COUNTY, { household, levels, asOf: '2025-06-04' })).toEqual([
    'CASE_STEP 启动识别认定程序 2025-06-18 OPEN',
  ]);
  const evidence = { riskFound: false, reason: '已好转' };
  await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId }, '2025-06-05', { evidence }),
  );
  expect(await seen(COUNTY, { household, levels, asOf: '2025-06-05' })).toEqual([]);
});

test('one case at a time: a second lead of the household asks for no case of its own', async () => {
  const first = await cases.lead(code(4), '2025-06-03');
  const second = await cases.lead(code(4), '2025-06-03');
  const household = await of(4);
  expect(await seen(TOWNSHIP, { household })).toHaveLength(1);
  await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId: first }, '2025-06-04'),
  );
  expect(await seen(TOWNSHIP, { household })).toEqual([]);
  await cases.lead(code(4), '2025-06-05');
  expect(await seen(TOWNSHIP, { household })).toEqual([]);
  expect(second).not.toBe(first);
});

test('mine are those of my level; a neighbour sees none; who runs no procedure has none', async () => {
  const own = async (account: string) =>
    new Set((await tasksOf(cases, account, {}, { field: 'myTasks' })).tasks.map(({ level }) => level));
  await cases.lead(code(5), '2025-06-03');
  expect(await own(VILLAGE)).toEqual(new Set(['VILLAGE']));
  expect(await own(TOWNSHIP)).toEqual(new Set(['TOWNSHIP']));
  expect(await own(COUNTY)).toEqual(new Set());
  expect((await tasksOf(cases, COUNTY, { levels: ['VILLAGE'] }, { field: 'myTasks' })).tasks).toEqual([]);
  expect((await tasksOf(cases, COUNTY, { levels: ['VILLAGE'] })).tasks.length).toBeGreaterThan(0);
  for (const neighbour of ['county@410526', 'village@500235216219', 'township@500235217']) {
    const levels = ['VILLAGE', 'TOWNSHIP', 'COUNTY'];
    expect((await tasksOf(cases, neighbour, { levels })).totalCount).toBe(0);
  }
  const ofUnit = async (division: string) => (await tasksOf(cases, COUNTY, { unit: { division } })).tasks;
  expect(await ofUnit('500235216220')).toEqual((await tasksOf(cases, VILLAGE, {})).tasks);
  expect(await ofUnit('500235216')).toEqual((await tasksOf(cases, TOWNSHIP, {})).tasks);
  expect(await ofUnit('500235')).toEqual((await tasksOf(cases, COUNTY, {})).tasks);
  expect((await tasksOf(cases, 'city@5002', {}, { field: 'myTasks' })).tasks).toEqual([]);
  expect((await tasksOf(cases, 'city@5002', {})).tasks.length).toBeGreaterThan(0);
});

test('a department sees the task on a lead that it pushed, another department does not', async () => {
  const { data } = await cases.households.ask<{ receiveLead: { __typename: string } }>(
    'health@500235',
    'mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) { __typename } }',
    {
      input: {
        householdId: await of(6),
        channel: 'DEPARTMENT_PUSH',
        pushedBy: '县医保局',
        leadType: 'ILLNESS_DISASTER_ACCIDENT',
        occurredOn: '2025-06-03',
        receivedOn: '2025-06-09',
        idempotencyKey: 'pushed',
      },
    },
  );
  expect(data.receiveLead.__typename).toBe('LeadReceived');
  const filter = { levels: ['VILLAGE'], household: await of(6) };
  // A department's lead counts from its receipt.
  expect(await seen('health@500235', filter)).toEqual(['VERIFY_LEAD 入户核实 2025-06-16 OVERDUE']);
  expect(await seen('education@500235', filter)).toEqual([]);
  expect(await seen(VILLAGE, filter)).toHaveLength(1);
});

test('due this week is up to Sunday; Monday is the next week; what is late is not due this week', async () => {
  await cases.lead(code(7), '2025-06-16', { verifiedOn: null });
  const household = await of(7);
  const due = async (filter: object) => (await tasksOf(cases, VILLAGE, { household, ...filter })).totalCount;
  // Due on Monday 23 June.
  expect(await seen(VILLAGE, { household, asOf: '2025-06-22' })).toEqual([
    'VERIFY_LEAD 入户核实 2025-06-23 OPEN',
  ]);
  expect(await due({ dueThisWeek: true, asOf: '2025-06-22' })).toBe(0);
  expect(await due({ dueThisWeek: true, asOf: '2025-06-23' })).toBe(1);
  expect(await due({ dueThisWeek: true, asOf: '2025-06-24' })).toBe(0);
  expect(await due({ dueWithin: 0, asOf: '2025-06-22' })).toBe(0);
  expect(await due({ dueWithin: 1, asOf: '2025-06-22' })).toBe(1);
  expect(await due({ dueWithin: 7, asOf: '2025-06-24' })).toBe(0);
  expect(await due({ dueFrom: '2025-06-23', dueTo: '2025-06-23', asOf: '2025-06-20' })).toBe(1);
  const wrong = await cases.households.ask(VILLAGE, '{ tasks(filter: { dueWithin: 367 }) { totalCount } }');
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a ledger of leads opens a task each, once, however often it is loaded', async () => {
  const file = {
    name: '风险线索.csv',
    content: [
      '户编号,发现渠道,发现日期,线索类型,推送部门',
      `${code(8)},日常摸排,2025-06-03,家庭住房不安全,`,
      `${code(8)},部门推送,2025-06-09,安全饮水受到严重影响,水利局`,
    ].join('\n'),
  };
  for (const added of [2, 0]) {
    const report = await cases.households.load(COUNTY, 'risk-leads', file);
    expect(report).toMatchObject({ rowsRejected: 0, recordsAdded: added });
  }
  expect(await seen(VILLAGE, { household: await of(8), asOf: '2025-06-10' })).toEqual([
    'VERIFY_LEAD 入户核实 2025-06-10 OPEN',
    'VERIFY_LEAD 入户核实 2025-06-16 OPEN',
  ]);
  const sectors = await rowsOf(
    cases.households,
    `SELECT sector FROM task WHERE household_id = $1 ORDER BY due_on`,
    [await of(8)],
  );
  expect(sectors).toEqual([{ sector: null }, { sector: 'water' }]);
});

test('pages follow one another over tasks without a due day, which come last', async () => {
  await rowsOf(
    cases.households,
    `INSERT INTO task (kind, household_id, subject_id, level, opened_on, division_code)
     SELECT 'CHECK_DUPLICATE', $1::uuid, uuidv7(), 'county', '2025-06-01', '500235216220' FROM generate_series(1, 5)`,
    [await of(1)],
  );
  const found = await everyNode(async (after) => {
    const { data } = await cases.households.ask<{ tasks: PageOf<{ dueOn: string | null }> }>(
      COUNTY,
      `query ($after: String) { tasks(filter: { levels: [VILLAGE, COUNTY] }, first: 3, after: $after) {
         edges { node { dueOn } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    return data.tasks;
  });
  const { totalCount } = await tasksOf(cases, COUNTY, { levels: ['VILLAGE', 'COUNTY'] });
  expect(found).toHaveLength(totalCount);
  const days = found.map(({ dueOn }) => dueOn ?? '9999');
  expect(days).toEqual(days.toSorted());
  expect(days.slice(-5)).toEqual(Array(5).fill('9999'));
});
