import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { idOf, rowsOf } from '../running-households';
import { short, tasksOf } from '../work/running-tasks';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 9);
});
afterAll(() => cases?.households.drop());
const code = (last: number) => `50023521679900${last}`;

async function settlement(leadId: string) {
  const { data, errors } = await cases.households.ask<{ lead: { settlement: object | null } }>(
    COUNTY,
    'query ($id: ID!) { lead(id: $id) { settlement { settledOn outcome } } }',
    { id: leadId },
  );
  expect(errors).toBeUndefined();
  return data.lead.settlement;
}

const openTasks = async (last: number, asOf: string) => {
  const household = await idOf(cases.households, code(last));
  const levels = ['VILLAGE', 'TOWNSHIP', 'COUNTY'];
  return (await tasksOf(cases, COUNTY, { household, levels, asOf })).tasks.map(short);
};

const told = (leadId: string) =>
  rowsOf<{ payload: object }>(
    cases.households,
    `SELECT payload FROM outbox WHERE type = 'lead-settled' AND payload->>'leadId' = $1`,
    [leadId],
  );

async function identified(last: number, foundOn: string): Promise<void> {
  const caseId = await cases.posted(code(last), foundOn, '2025-06-04');
  await cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-06-10'));
  await cases.act(COUNTY, 'recordCountyDecision', input('recordCountyDecision', { caseId }, '2025-06-11'));
  const done = input('announceIdentification', { caseId }, '2025-06-12');
  expect(await cases.act(COUNTY, 'announceIdentification', done)).toMatchObject({
    case: { state: 'IDENTIFIED' },
  });
}

test('PA-2025-2.3c identification answers every lead of the household found by then; one that comes later has nothing to identify', async () => {
  const second = await cases.lead(code(1), '2025-06-03', { verifiedOn: null });
  await identified(1, '2025-06-02');
  expect(await settlement(second)).toEqual({ settledOn: '2025-06-12', outcome: 'IDENTIFIED' });
  // Its visit stays due, and nothing else is asked for it.
  const left = await openTasks(1, '2025-06-30');
  expect(left.filter((task) => task.startsWith('CASE_STEP'))).toEqual([]);
  expect(left).toContain('VERIFY_LEAD 入户核实 2025-06-10 OVERDUE');
  const recordedLate = await cases.lead(code(1), '2025-06-11');
  const later = await cases.lead(code(1), '2025-06-20', { verifiedOn: null });
  expect(await settlement(recordedLate)).toEqual({ settledOn: '2025-06-12', outcome: 'IDENTIFIED' });
  expect(await settlement(later)).toEqual({ settledOn: '2025-06-20', outcome: 'ALREADY_MONITORED' });
  expect(await told(later)).toMatchObject([{ payload: { outcome: 'ALREADY_MONITORED', leadId: later } }]);
  const meeting = input('holdSpecialMeeting', { leadId: later }, '2025-06-21');
  expect(await cases.act(TOWNSHIP, 'holdSpecialMeeting', meeting)).toMatchObject({ code: 'STEP_ORDER' });
});

test('PA-2025-1.2b a meeting that finds no risk answers the leads visited by then; one visited later is judged by its visit', async () => {
  const first = await cases.lead(code(2), '2025-06-02');
  const visited = await cases.lead(code(2), '2025-06-03');
  const waiting = await cases.lead(code(2), '2025-06-03', { verifiedOn: null });
  const meeting = input('holdSpecialMeeting', { leadId: first }, '2025-06-05', {
    evidence: { riskFound: false, reason: '已好转' },
  });
  expect(await cases.act(TOWNSHIP, 'holdSpecialMeeting', meeting)).toMatchObject({
    case: { state: 'CLOSED_NO_RISK' },
  });
  expect(await settlement(first)).toEqual({ settledOn: '2025-06-05', outcome: 'NO_RISK' });
  expect(await settlement(visited)).toEqual({ settledOn: '2025-06-05', outcome: 'NO_RISK' });
  expect(await settlement(waiting)).toBeNull();
  expect(await openTasks(2, '2025-06-06')).toEqual(['VERIFY_LEAD 入户核实 2025-06-10 OPEN']);
});

test('PA-2025-2.3c a lead settled opens no case any more: a new risk is a new lead', async () => {
  const first = await cases.lead(code(3), '2025-06-02');
  const second = await cases.lead(code(3), '2025-06-03');
  const meeting = (leadId: string, day: string) =>
    cases.act(
      TOWNSHIP,
      'holdSpecialMeeting',
      input('holdSpecialMeeting', { leadId }, day, { evidence: { riskFound: false, reason: '已好转' } }),
    );
  await meeting(first, '2025-06-05');
  expect(await meeting(second, '2025-06-06')).toMatchObject({
    __typename: 'InvalidInput',
    code: 'LEAD_SETTLED',
    field: 'leadId',
  });
});

test('PA-2025-2.3c the days of a case run from the first lead that nothing has become of, also one told of later', async () => {
  const caseId = await cases.posted(code(4), '2025-06-05', '2025-06-07');
  const deadline = async () => {
    const { data } = await cases.households.ask<{ monitoringCase: { deadline: object } }>(
      COUNTY,
      'query ($id: ID!) { monitoringCase(id: $id) { deadline(asOf: "2025-06-19") { dueOn status } } }',
      { id: caseId },
    );
    return data.monitoringCase.deadline;
  };
  expect(await deadline()).toEqual({ dueOn: '2025-06-20', status: 'OPEN' });
  await cases.lead(code(4), '2025-06-03');
  expect(await deadline()).toEqual({ dueOn: '2025-06-18', status: 'OVERDUE' });
  expect(await openTasks(4, '2025-06-19')).toEqual(['CASE_STEP 乡镇审核 2025-06-18 OVERDUE']);
});

test('PA-2025-2.3c a household taken over as monitored settles its leads, and what waited to be opened is closed', async () => {
  const leadId = await cases.lead(code(5), '2025-06-02');
  expect(await openTasks(5, '2025-06-02')).toEqual(['CASE_STEP 启动识别认定程序 2025-06-17 OPEN']);
  const householdId = await idOf(cases.households, code(5));
  const taken = await cases.households.ask(
    COUNTY,
    'mutation ($input: TakeOverMonitoringInput!) { takeOverMonitoring(input: $input) { __typename } }',
    {
      input: {
        ...{ householdId, category: 'MARGINAL', risks: ['因病'], identifiedOn: '2025-06-04' },
        ...{ occurredOn: '2025-06-10', reason: '国家系统已识别', idempotencyKey: 'taken' },
      },
    },
  );
  expect(taken.data).toMatchObject({ takeOverMonitoring: { __typename: 'MonitoringPeriodRecorded' } });
  expect(await settlement(leadId)).toEqual({ settledOn: '2025-06-04', outcome: 'ALREADY_MONITORED' });
  const left = await openTasks(5, '2025-06-30');
  expect(left.filter((task) => task.startsWith('CASE_STEP'))).toEqual([]);
});

test('of two leads of a household one task opens the case, on the one that found a risk', async () => {
  const calm = await cases.lead(code(6), '2025-06-02', { verifiedOn: null });
  await cases.visit(calm, '2025-06-03', false);
  const risky = await cases.lead(code(6), '2025-06-04');
  const household = await idOf(cases.households, code(6));
  const { tasks } = await tasksOf(cases, TOWNSHIP, { household, kinds: ['CASE_STEP'] });
  expect(tasks).toMatchObject([{ lead: { id: risky }, dueOn: '2025-06-17', level: 'TOWNSHIP' }]);
});

test('leads and an identification at the same moment leave no clock running', async () => {
  const caseId = await cases.posted(code(7), '2025-06-02', '2025-06-04');
  await cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-06-10'));
  await cases.act(COUNTY, 'recordCountyDecision', input('recordCountyDecision', { caseId }, '2025-06-11'));
  const done = input('announceIdentification', { caseId }, '2025-06-12');
  await Promise.all([
    cases.act(COUNTY, 'announceIdentification', done),
    ...[1, 2, 3, 4].map(() => cases.lead(code(7), '2025-06-09', { by: VILLAGE, verifiedOn: null })),
  ]);
  expect(
    await rowsOf(
      cases.households,
      `SELECT count(*)::int AS count, count(settled_on)::int AS settled FROM lead JOIN household h ON h.id = household_id
       WHERE h.code = $1`,
      [code(7)],
    ),
  ).toEqual([{ count: 5, settled: 5 }]);
});
