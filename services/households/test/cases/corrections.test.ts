import { mutate } from '../mutate';
import { idOf, rowsOf } from '../running-households';
import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 12);
});
afterAll(() => cases?.households.drop());
const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;

type Step = [account: string, mutation: Parameters<typeof input>[0], day: string];
const STEPS: Step[] = [
  [TOWNSHIP, 'recordTownshipReview', '2025-06-10'],
  [COUNTY, 'recordCountyDecision', '2025-06-11'],
  [COUNTY, 'announceIdentification', '2025-06-12'],
];

async function identified(number: number): Promise<string> {
  const caseId = await cases.posted(code(number), '2025-06-02', '2025-06-04');
  for (const [account, mutation, day] of STEPS)
    expect(await cases.act(account, mutation, input(mutation, { caseId }, day))).toMatchObject({
      __typename: 'CaseActRecorded',
    });
  return caseId;
}

const idOfAct = async (caseId: string, kind: string) =>
  (
    await rowsOf<{ id: string }>(
      cases.households,
      'SELECT id FROM case_act WHERE case_id = $1 AND kind = $2 ORDER BY sequence DESC LIMIT 1',
      [caseId, kind],
    )
  )[0]?.id;

let keys = 0;
const correct = async (
  account: string,
  caseId: string,
  kind: string,
  occurredOn: string,
  evidence?: object,
) =>
  cases.act(account, 'correctAct', {
    ...{ actId: await idOfAct(caseId, kind), occurredOn, evidence },
    idempotencyKey: `correct-${keys++}`,
  });
const takeBack = async (account: string, caseId: string, kind: string, occurredOn: string) =>
  cases.act(account, 'takeBackAct', {
    ...{ actId: await idOfAct(caseId, kind), occurredOn, reason: '误录' },
    idempotencyKey: `back-${keys++}`,
  });
const withdraw = (caseId: string, occurredOn: string, by = VILLAGE) =>
  cases.act(by, 'withdrawCase', {
    ...{ caseId, occurredOn, evidence: { reason: '家庭已另有安排' } },
    idempotencyKey: `withdraw-${keys++}`,
  });

const periodOf = (caseId: string) =>
  rowsOf(
    cases.households,
    'SELECT identified_on::text AS "from", category FROM monitoring_period WHERE case_id = $1',
    [caseId],
  );
const tasksOf = (caseId: string, kind: string) =>
  rowsOf(
    cases.households,
    `SELECT step, opened_on::text AS "openedOn", due_on::text AS "dueOn", closed_on::text AS "closedOn"
     FROM task WHERE kind = $2 AND household_id = (SELECT household_id FROM monitoring_case WHERE id = $1)
     ORDER BY opened_on, id`,
    [caseId, kind],
  );
const told = (caseId: string, type: string) =>
  rowsOf(cases.households, `SELECT payload FROM outbox WHERE type = $2 AND payload ->> 'caseId' = $1`, [
    caseId,
    type,
  ]);

test('HN-2020-6.3d the announcement of an ended case is corrected: period, plan and who waits for them follow', async () => {
  const caseId = await identified(1);
  expect(await tasksOf(caseId, 'MAKE_PLAN')).toMatchObject([{ openedOn: '2025-06-12', dueOn: '2025-06-22' }]);
  expect(await correct(COUNTY, caseId, 'ANNOUNCEMENT', '2025-06-16')).toMatchObject({
    case: { state: 'IDENTIFIED', version: 9 },
    act: { corrects: expect.any(String) },
  });
  expect(await periodOf(caseId)).toEqual([{ from: '2025-06-16', category: 'MARGINAL' }]);
  expect(await tasksOf(caseId, 'MAKE_PLAN')).toMatchObject([
    { openedOn: '2025-06-16', dueOn: '2025-06-26', closedOn: null },
  ]);
  expect(await told(caseId, 'case-corrected')).toMatchObject([
    { payload: { identifiedOn: '2025-06-16', identifiedBefore: '2025-06-12', closedOn: null } },
  ]);
});

test('HN-2020-6.3d the county’s decision of an ended case is corrected in its category, not in its result', async () => {
  const caseId = await identified(2);
  const decision = { comparisons: [{ department: '民政局', agrees: true }], passed: true };
  const category = (value: string) => ({ countyDecision: { ...decision, category: value } });
  expect(
    await correct(COUNTY, caseId, 'COUNTY_DECISION', '2025-06-11', category('SUDDEN_SEVERE')),
  ).toMatchObject({
    case: { state: 'IDENTIFIED', category: 'SUDDEN_SEVERE' },
  });
  expect(await periodOf(caseId)).toEqual([{ from: '2025-06-12', category: 'SUDDEN_SEVERE' }]);
  const against = { countyDecision: { ...decision, passed: false, reason: '不符合' } };
  expect(await correct(COUNTY, caseId, 'COUNTY_DECISION', '2025-06-11', against)).toMatchObject({
    __typename: 'ActStands',
    code: 'LATER_STEP',
  });
});

test('HN-2020-6.3d a step before the last is corrected so that what followed it can stand, with its tasks', async () => {
  const caseId = await cases.posted(code(3), '2025-06-02', '2025-06-04');
  await cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-06-11'));
  // Five days of posting before the review: the posting may move to 06-05, no further.
  expect(await correct(VILLAGE, caseId, 'POSTING', '2025-06-06')).toMatchObject({
    code: 'LATER_STEP',
    message: '其后的“乡镇联合审核”（2025-06-11）以这一步为依据，改后不再成立；请先更正那一步。',
  });
  expect(await correct(VILLAGE, caseId, 'POSTING', '2025-06-05')).toMatchObject({
    case: { state: 'TOWNSHIP_REVIEWED', nextStep: 'COUNTY_DECISION' },
  });
  expect(await tasksOf(caseId, 'CASE_STEP')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ step: 'POSTING', closedOn: '2025-06-05' }),
      expect.objectContaining({ step: 'TOWNSHIP_REVIEW', openedOn: '2025-06-05', closedOn: '2025-06-11' }),
      expect.objectContaining({ step: 'COUNTY_DECISION', openedOn: '2025-06-11', closedOn: null }),
    ]),
  );
});

test('a step that was recorded by mistake is taken back and done again; the entry stays', async () => {
  const caseId = await cases.posted(code(4), '2025-06-02', '2025-06-04');
  await cases.act(TOWNSHIP, 'recordTownshipReview', input('recordTownshipReview', { caseId }, '2025-06-10'));
  expect(await takeBack(VILLAGE, caseId, 'TOWNSHIP_REVIEW', '2025-06-11')).toMatchObject({
    code: 'WRONG_LEVEL',
  });
  expect(await takeBack(VILLAGE, caseId, 'POSTING', '2025-06-11')).toMatchObject({ code: 'LATER_STEP' });
  expect(await takeBack(TOWNSHIP, caseId, 'TOWNSHIP_REVIEW', '2025-06-11')).toMatchObject({
    case: { state: 'PUBLICISED', nextStep: 'TOWNSHIP_REVIEW' },
  });
  expect(await tasksOf(caseId, 'CASE_STEP')).toEqual(
    expect.arrayContaining([expect.objectContaining({ step: 'TOWNSHIP_REVIEW', closedOn: null })]),
  );
  const again = input('recordTownshipReview', { caseId }, '2025-06-12');
  expect(await cases.act(TOWNSHIP, 'recordTownshipReview', again)).toMatchObject({
    case: { state: 'TOWNSHIP_REVIEWED', version: 8 },
  });
});

test('an announcement taken back ends the time of monitoring that it began; the identification is told as not there', async () => {
  const caseId = await identified(5);
  expect(await takeBack(COUNTY, caseId, 'ANNOUNCEMENT', '2025-06-20')).toMatchObject({
    case: { state: 'COUNTY_DECIDED', nextStep: 'ANNOUNCEMENT' },
  });
  expect(await periodOf(caseId)).toEqual([]);
  expect(await tasksOf(caseId, 'MAKE_PLAN')).toMatchObject([{ closedOn: '2025-06-12' }]);
  expect(await told(caseId, 'case-corrected')).toMatchObject([
    { payload: { identifiedOn: null, identifiedBefore: '2025-06-12', closedOn: null } },
  ]);
  const again = input('announceIdentification', { caseId }, '2025-06-21', { lateReason: '补发公告' });
  expect(await cases.act(COUNTY, 'announceIdentification', again)).toMatchObject({
    case: { state: 'IDENTIFIED' },
  });
  expect(await periodOf(caseId)).toEqual([{ from: '2025-06-21', category: 'MARGINAL' }]);
});

test('an announcement is not taken back once a plan rests on the time of monitoring that it began', async () => {
  const caseId = await identified(12);
  const householdId = await idOf(cases.households, code(12));
  const measure = {
    ...{ family: 'HOUSING', name: '危房改造', responsibleUnit: '住建局' },
    ...{ plannedFrom: '2025-07-01', plannedUntil: '2025-10-31' },
  };
  const plan = { householdId, occurredOn: '2025-06-16', gaps: ['SAFE_HOUSING'], measures: [measure] };
  expect(
    await mutate(cases.households, TOWNSHIP, {
      mutation: 'makeHelpPlan',
      input: { ...plan, idempotencyKey: 'plan-12' },
    }),
  ).toEqual({ __typename: 'HelpPlanRecorded' });
  expect(await takeBack(COUNTY, caseId, 'ANNOUNCEMENT', '2025-06-20')).toMatchObject({
    __typename: 'ActStands',
    code: 'PERIOD_STANDS',
  });
  expect(await periodOf(caseId)).toHaveLength(1);
});

test('a household withdraws at any step: the case ends, its tasks and clock with it, and another can begin', async () => {
  const caseId = await cases.posted(code(6), '2025-06-02', '2025-06-04');
  expect(await withdraw(caseId, '2025-06-05', COUNTY)).toMatchObject({ __typename: 'WrongLevel' });
  expect(await withdraw(caseId, '2025-06-03')).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  expect(await withdraw(caseId, '2025-06-05')).toMatchObject({
    case: { state: 'WITHDRAWN', nextStep: null },
  });
  expect(await tasksOf(caseId, 'CASE_STEP')).not.toEqual(
    expect.arrayContaining([expect.objectContaining({ closedOn: null })]),
  );
  expect(await told(caseId, 'case-closed')).toMatchObject([
    { payload: { outcome: 'WITHDRAWN', closedOn: '2025-06-05' } },
  ]);
  await cases.posted(code(6), '2025-06-09', '2025-06-10');
  // What was withdrawn is not taken up again beside another case.
  expect(await takeBack(VILLAGE, caseId, 'WITHDRAWAL', '2025-06-11')).toMatchObject({
    __typename: 'CaseConflict',
    code: 'CASE_STANDS',
  });
});

test('each conflict has a sentence of its own', async () => {
  const caseId = await cases.posted(code(7), '2025-06-02', '2025-06-04');
  const post = (change: object) =>
    cases.act(VILLAGE, 'postPublicity', input('postPublicity', { caseId }, '2025-06-05', change));
  expect(await post({})).toMatchObject({
    code: 'STEP_DONE',
    message: expect.stringContaining('更正那条记录'),
  });
  expect(await post({ expectedVersion: 1 })).toMatchObject({
    code: 'CASE_CONFLICT',
    message: expect.stringContaining('您查看之后'),
  });
  const leadId = await cases.lead(code(7), '2025-06-03');
  const meeting = input('holdSpecialMeeting', { leadId }, '2025-06-05');
  expect(await cases.act(TOWNSHIP, 'holdSpecialMeeting', meeting)).toMatchObject({
    code: 'CASE_STANDS',
    message: expect.stringContaining('办理中的流程'),
  });
});

test('the act that opened a case is not taken back, the case is withdrawn', async () => {
  const caseId = await cases.posted(code(8), '2025-06-02', '2025-06-04');
  expect(await takeBack(TOWNSHIP, caseId, 'SPECIAL_MEETING', '2025-06-05')).toMatchObject({
    code: 'OPENING_ACT',
    message: expect.stringContaining('withdrawCase'),
  });
});

test('an objection is corrected in its day and settled as ever', async () => {
  const caseId = await cases.posted(code(9), '2025-06-02', '2025-06-04');
  const objection = await cases.act(
    VILLAGE,
    'recordObjection',
    input('recordObjection', { caseId }, '2025-06-06'),
  );
  expect(await correct(VILLAGE, caseId, 'OBJECTION', '2025-06-05')).toMatchObject({
    __typename: 'CaseActRecorded',
  });
  const settled = { evidence: { objectionId: objection.act?.id } };
  expect(
    await cases.act(VILLAGE, 'settleObjection', input('settleObjection', { caseId }, '2025-06-06', settled)),
  ).toMatchObject({ __typename: 'CaseActRecorded' });
});
