import { type Policy, startPolicy } from './running-policy';

const DEADLINE = `query ($kind: ObligationKind!, $division: String!, $on: Date!) {
  deadline(kind: $kind, division: $division, triggeredOn: $on) {
    kind dueOn provisional notices soft duration unit latestPublicityOn clauses { id quote }
  }
}`;
const PARAMETER = `query ($name: String!, $division: String!, $on: Date) {
  parameter(name: $name, division: $division, asOf: $on) {
    __typename
    ... on ParameterValue { name value unit from to clauses { id documentNumber } }
    ... on ParameterMissing { code message name missing: clauses { id } }
  }
}`;
const TOWNSHIP = '500235216';
const JIYUAN = '419001';

let policy: Policy;
beforeAll(async () => {
  policy = await startPolicy();
});
afterAll(() => policy.stop());

async function deadline(kind: string, on: string, division = TOWNSHIP, from = policy) {
  return (await from.ask<{ deadline: object | null }>(DEADLINE, { kind, division, on })).data.deadline;
}

async function parameter(name: string, division: string, on?: string) {
  return (await policy.ask<{ parameter: object }>(PARAMETER, { name, division, on })).data.parameter;
}

test('scenario 1, PA-2025-1.2a: verification of a lead of 2025-09-30', async () => {
  expect(await deadline('VERIFICATION', '2025-09-30')).toEqual({
    kind: 'VERIFICATION',
    dueOn: '2025-10-14',
    provisional: false,
    notices: [],
    soft: false,
    duration: 5,
    unit: 'working days',
    latestPublicityOn: null,
    clauses: [{ id: 'PA-2025-1.2a', quote: '针对各类渠道发现的返贫致贫风险线索，5个工作日内到户核实' }],
  });
});

test('scenario 1, PA-2025-2.3c, 2.3d: identification with the latest day of posting', async () => {
  expect(await deadline('IDENTIFICATION', '2025-09-30')).toMatchObject({
    dueOn: '2025-10-15',
    soft: true,
    duration: 15,
    unit: 'calendar days',
    latestPublicityOn: '2025-10-09',
    clauses: [{ id: 'PA-2025-2.3c' }, { id: 'PA-2025-2.3d' }],
  });
});

test('scenarios 3 and 5, PA-2025-1.2a: days worked instead and New Year', async () => {
  expect(await deadline('VERIFICATION', '2025-09-26')).toMatchObject({ dueOn: '2025-10-10' });
  expect(await deadline('VERIFICATION', '2025-12-29')).toMatchObject({ dueOn: '2026-01-06' });
  expect(await deadline('IDENTIFICATION', '2025-12-29')).toMatchObject({ dueOn: '2026-01-13' });
});

test('scenario 5: with no 2026 calendar loaded the day is provisional, CALENDAR_NOT_LOADED', async () => {
  const without = await startPolicy({ CALENDAR_YEARS: '2018-2025' });
  expect(await deadline('VERIFICATION', '2025-12-29', TOWNSHIP, without)).toMatchObject({
    dueOn: '2026-01-05',
    provisional: true,
    notices: ['CALENDAR_NOT_LOADED'],
  });
  await without.stop();
});

test('PA-2025-3.1b: the help plan within ten calendar days, soft', async () => {
  expect(await deadline('HELP_PLAN', '2025-10-15')).toMatchObject({
    dueOn: '2025-10-25',
    soft: true,
    duration: 10,
    clauses: [{ id: 'PA-2025-3.1b' }],
  });
});

test('no limit where no document sets one, and none before it is in force', async () => {
  expect(await deadline('VERIFICATION', '2025-09-30', '500235217')).toBeNull();
  expect(await deadline('VERIFICATION', '2025-09-30', '500235')).toBeNull();
  expect(await deadline('VERIFICATION', '2025-09-30', '410526')).toBeNull();
  expect(await deadline('VERIFICATION', '2025-03-13')).toBeNull();
  expect(await deadline('VERIFICATION', '2025-03-14', '500235216201')).toMatchObject({ dueOn: '2025-03-21' });
});

test('JY-2025-1.1c: the line of 济源, exact, with its days and its clause', async () => {
  expect(await parameter('monitoring-line', JIYUAN)).toEqual({
    __typename: 'ParameterValue',
    name: 'monitoring-line',
    value: '8600.00',
    unit: 'CNY-per-person-year',
    from: '2025-01-01',
    to: '2025-12-31',
    clauses: [{ id: 'JY-2025-1.1c', documentNumber: '济区农领办发〔2025〕8号' }],
  });
});

test.each([
  ['普安乡, whose document prints no line', TOWNSHIP, '2025-11-01'],
  ['a neighbour of 济源', '410882', '2025-11-01'],
  ['济源 after its line ended', JIYUAN, '2026-01-01'],
])('a line is never borrowed: %s', async (_place, division, on) => {
  expect(await parameter('monitoring-line', division, on)).toMatchObject({
    __typename: 'ParameterMissing',
    code: 'LINE_NOT_SET',
    name: 'monitoring-line',
    message: expect.stringContaining('不能借用'),
  });
});

test('an unknown parameter is missing, not a fault', async () => {
  expect(await parameter('no-such-thing', JIYUAN)).toMatchObject({ code: 'VALUE_NOT_SET', missing: [] });
});

test('a list is given as text', async () => {
  expect(await parameter('lead-channels', TOWNSHIP)).toMatchObject({
    value: '集中排查、自主申报、日常摸排、部门推送、关联监测',
    unit: 'list',
  });
});
