import { join } from 'node:path';
import { toldMeanwhile } from '@dixian/testkit';
import { supplements } from '../supplements';
import { type TestFamily, TestSchools } from '../test-schools';

const VILLAGE = '410526001201';
const STAFF = 'education@410526';
const AID = `{ id state outcome amount paidAmount paidOn item decision { outcome reasons { code holds } flags { code } clauses { id } } }`;
const AMOUNTS = `id: hua-xian-amounts
supplements: an-yang-2025
place: { code: "410526", name: 滑县 }
basis: 滑县教育局
parameters:
- name: yulu-per-term
  value: "1500.00"
  from: 2025-01-01
  to: 2025-12-31
- name: aid-amounts
  value: ["生活补助/小学/寄宿=625.00", "生活补助/小学/走读=312.50", "助学金/不限/不限=500.00"]
  from: 2025-01-01
  to: 2025-12-31
`;

interface Aid {
  id: string;
  state: string;
  outcome: string | null;
  amount: string | null;
  paidAmount: string | null;
  decision: {
    outcome: string;
    reasons: { code: string; holds: boolean }[];
    flags: { code: string }[];
    clauses: { id: string }[];
  } | null;
}
interface Outcome {
  __typename: string;
  code?: string;
  aid?: Aid;
}

let schools: TestSchools;
let amounts: Awaited<ReturnType<typeof supplements>>;
let family: TestFamily;
let elsewhere: TestFamily;

beforeAll(async () => {
  amounts = await supplements({ 'hua-xian-amounts': AMOUNTS });
  schools = await TestSchools.open('2026-01-15', amounts.variables);
  family = await schools.family(VILLAGE, ['2009-05-01', '2016-05-01'], [['2023-01-01', '2025-05-01']]);
  elsewhere = await schools.family('500235216201', ['2009-05-01'], [['2023-01-01', '2025-05-01']]);
  for (const [personId, stage, account] of [
    [family.children[0]?.id, 'VOCATIONAL_SCHOOL', STAFF],
    [family.children[1]?.id, 'PRIMARY', STAFF],
    [elsewhere.children[0]?.id, 'VOCATIONAL_SCHOOL', 'education@500235'],
  ]) {
    const enrolment = {
      personId,
      stage,
      school: '某校',
      schoolYear: '2025-2026',
      term: 'AUTUMN',
      occurredOn: '2025-09-01',
    };
    await schools.act(account ?? '', 'recordEnrolment', enrolment);
  }
});
afterAll(async () => {
  await schools?.drop();
  await amounts?.remove();
});

const student = () => family.children[0]?.id ?? '';
const pupil = () => family.children[1]?.id ?? '';

async function apply(personId: string, item: string, other: object = {}, account = STAFF): Promise<Outcome> {
  const input = {
    personId,
    item,
    schoolYear: '2025-2026',
    term: 'AUTUMN',
    occurredOn: '2025-09-05',
    ...other,
  };
  return schools.act<Outcome>(account, 'applyForAid', input, `... on AidApplied { aid ${AID} }`);
}

function decide(aidId: string | undefined, other: object = {}, account = STAFF): Promise<Outcome> {
  const input = { aidId, occurredOn: '2025-09-10', ...other };
  return schools.act<Outcome>(account, 'decideAid', input, `... on AidDecided { aid ${AID} }`);
}

function pay(aidId: string | undefined, other: object = {}): Promise<Outcome> {
  const input = { aidId, occurredOn: '2026-01-10', source: '县级统筹资金', level: 'COUNTY', ...other };
  return schools.act<Outcome>(STAFF, 'recordAidPayment', input, `... on AidPaid { aid ${AID} }`);
}

const setAutumn = (account: string) =>
  schools.act(account, 'setTerm', {
    schoolYear: '2025-2026',
    term: 'AUTUMN',
    opensOn: '2025-09-01',
    closesOn: '2026-01-20',
    occurredOn: '2025-08-20',
  });

const yuLu = async (personId: string, schoolYear: string, term: string, asOf: string, account = STAFF) =>
  (
    await schools.of<{ yuLuGrant: { outcome: string; reasons: { code: string; holds: boolean }[] } | null }>(
      account,
      'Person',
      personId,
      `yuLuGrant(schoolYear: "${schoolYear}", term: ${term}, asOf: "${asOf}") { outcome reasons { code holds } }`,
    )
  ).yuLuGrant;

test('without the term’s day nothing is decided, and it is said', async () => {
  expect(await yuLu(student(), '2025-2026', 'AUTUMN', '2025-09-10')).toEqual({
    outcome: 'REFERRED',
    reasons: [{ code: 'TERM_NOT_SET', holds: false }],
  });
  await setAutumn('county@410526');
  await setAutumn('education@500235');
});

test('AY-2025-3.1.3a: released in May, granted in September, paid in January once, told as measure and money', async () => {
  expect(await yuLu(student(), '2025-2026', 'AUTUMN', '2025-09-10')).toMatchObject({ outcome: 'GRANTED' });
  const { aid } = await apply(student(), '雨露计划');
  expect((await apply(student(), '雨露计划')).__typename).toBe('AlreadyGranted');
  expect(await pay(aid?.id)).toMatchObject({ code: 'NOT_DECIDED' });
  const decided = await decide(aid?.id);
  expect(decided.aid).toMatchObject({ outcome: 'GRANTED', amount: '1500.00', state: 'DECIDED' });
  expect(decided.aid?.decision?.clauses).toContainEqual({ id: 'AY-2025-3.1.3a' });
  const told = await toldMeanwhile(
    schools.education.service,
    ['measure-delivered', 'money-paid', 'task-changed'],
    () => pay(aid?.id),
  );
  expect(told.map(({ type }) => type).sort()).toEqual(['measure-delivered', 'money-paid', 'task-changed']);
  expect(told.find(({ type }) => type === 'money-paid')).toMatchObject({
    payload: { payments: [{ right: '雨露计划补助', amount: '1500.00', level: 'COUNTY', withdrawn: false }] },
  });
  expect((await pay(aid?.id)).__typename).toBe('AlreadyPaid');
});

test('AY-2025-3.1.3d: paid without a source and the county’s level, the work stays open', async () => {
  const other = await schools.family(VILLAGE, ['2009-01-01']);
  const personId = other.children[0]?.id ?? '';
  const enrolment = {
    personId,
    stage: 'VOCATIONAL_SCHOOL',
    school: '某校',
    schoolYear: '2025-2026',
    term: 'AUTUMN',
  };
  await schools.act(STAFF, 'recordEnrolment', { ...enrolment, occurredOn: '2025-09-01' });
  const { aid } = await apply(personId, '雨露计划');
  await decide(aid?.id);
  const told = await toldMeanwhile(schools.education.service, ['task-changed'], () =>
    pay(aid?.id, { source: null, level: null }),
  );
  expect(told).toEqual([]);
});

test('PA-2025-3.2.8c: refused for being released alone, and told to whoever carries it on', async () => {
  const account = 'education@500235';
  const { aid } = await apply(elsewhere.children[0]?.id ?? '', '雨露计划', {}, account);
  const told = await toldMeanwhile(schools.education.service, ['measure-refused'], () =>
    decide(aid?.id, {}, account),
  );
  expect(told).toMatchObject([{ payload: { refusals: [{ refusalId: aid?.id, right: '雨露计划' }] } }]);
});

test('PA-2025-3.2.8c: category is no reason: what matters is the day', async () => {
  const family = await schools.family('500235216202', ['2009-05-01'], [['2025-01-01', null]]);
  const personId = family.children[0]?.id ?? '';
  const account = 'education@500235';
  const enrolment = {
    personId,
    stage: 'VOCATIONAL_SCHOOL',
    school: '某校',
    schoolYear: '2025-2026',
    term: 'AUTUMN',
  };
  await schools.act(account, 'recordEnrolment', { ...enrolment, occurredOn: '2025-09-01' });
  expect(await yuLu(personId, '2025-2026', 'AUTUMN', '2025-09-10', account)).toMatchObject({
    outcome: 'GRANTED',
  });
  const { educationItems } = await schools.of<{
    educationItems: { item: string; state: string; clause: { id: string } }[];
  }>(account, 'Person', personId, 'educationItems(asOf: "2025-09-10") { item state clause { id } }');
  expect(educationItems).toContainEqual({
    item: '雨露计划',
    state: 'MISSING',
    clause: { id: 'PA-2025-3.2.8c' },
  });
  expect(educationItems).toContainEqual({
    item: '生活补助',
    state: 'UNKNOWN',
    clause: { id: 'PA-2025-3.2.8b' },
  });
});

test('PA-2025-3.2.8b: a pupil in difficulty has the living subsidy as an item until it is given', async () => {
  const family = await schools.family('500235216203', ['2016-05-01'], [['2025-01-01', null]]);
  const personId = family.children[0]?.id ?? '';
  const account = 'education@500235';
  await schools.act(account, 'assessNeed', {
    personId,
    schoolYear: '2025-2026',
    inDifficulty: true,
    occurredOn: '2025-09-05',
  });
  const { educationItems } = await schools.of<{ educationItems: { item: string; state: string }[] }>(
    account,
    'Person',
    personId,
    'educationItems(asOf: "2025-09-10") { item state }',
  );
  expect(educationItems).toContainEqual({ item: '生活补助', state: 'MISSING' });
});

test('AY-2025-3.3.1a: relief needs difficulty and means below the cost, AY-2025-3.3.1b: and a form or a basis', async () => {
  const relief = async () =>
    (
      await schools.of<{ educationRelief: { outcome: string } }>(
        STAFF,
        'Person',
        pupil(),
        'educationRelief(asOf: "2025-09-10") { outcome }',
      )
    ).educationRelief.outcome;
  const assess = (means: string) =>
    schools.act(STAFF, 'assessNeed', {
      personId: pupil(),
      schoolYear: '2025-2026',
      inDifficulty: true,
      means,
      cost: '8000.00',
      occurredOn: '2025-09-05',
    });
  expect(await relief()).toBe('REFERRED');
  await assess('8000.00');
  expect(await relief()).toBe('REFUSED');
  await assess('7999.99');
  expect(await relief()).toBe('GRANTED');
  const listed = await apply(pupil(), '生活补助', { stage: '小学', boarding: '寄宿' });
  expect((await decide(listed.aid?.id)).aid).toMatchObject({ outcome: 'GRANTED', amount: '625.00' });
  const bare = await apply(pupil(), '交通补助');
  expect((await decide(bare.aid?.id)).aid).toMatchObject({ outcome: 'REFUSED' });
  expect(await pay(bare.aid?.id)).toMatchObject({ __typename: 'DecisionRefused' });
  const founded = await apply(pupil(), '校服费补助', { basis: '县教育局会议纪要第3号' });
  expect((await decide(founded.aid?.id)).aid).toMatchObject({ outcome: 'GRANTED', amount: null });
  expect(await pay(founded.aid?.id)).toMatchObject({ __typename: 'AmountNotSet' });
});

test('aid in kind begins and ends, and is a delivered measure from its first day', async () => {
  const { aid } = await apply(pupil(), '减免相关费用', { inKind: true });
  await decide(aid?.id);
  const record = (occurredOn: string, ends: boolean) =>
    schools.act<Outcome>(
      STAFF,
      ends ? 'endAid' : 'recordAidInKind',
      { aidId: aid?.id, occurredOn },
      `... on ${ends ? 'AidEnded' : 'AidInKindRecorded'} { aid ${AID} }`,
    );
  const told = await toldMeanwhile(schools.education.service, ['measure-delivered'], () =>
    record('2025-09-20', false),
  );
  expect(told).toMatchObject([{ payload: { measures: [{ name: '减免相关费用', amount: null }] } }]);
  expect(await record('2025-09-19', true)).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  expect((await record('2025-12-31', true)).aid).toMatchObject({ state: 'ENDED' });
});

test('the office’s file of spring 2025 loads: its year and term from its name, unknown pupils wait', async () => {
  const file = join(__dirname, '..', 'files', '2025年春季学生资助明细表.xlsx');
  expect(await schools.education.load(STAFF, 'student-aid', file)).toMatchObject({
    state: 'COMPLETED',
    rowsRead: 2,
    rowsLoaded: 2,
    rowsRejected: 0,
    rowsUnmatched: 2,
  });
  const { data } = await schools.education.ask<{
    studentAid: { edges: { node: { amount: string; mealAmount: string } }[] };
  }>(
    STAFF,
    '{ studentAid(filter: { schoolYear: "2024-2025", term: SPRING, matched: false }) { edges { node { item amount mealAmount } } } }',
  );
  expect(data.studentAid.edges.map(({ node }) => node)).toEqual([
    { item: '非寄宿生生活补助', amount: '312.50', mealAmount: '500.00' },
    { item: '非寄宿生生活补助', amount: '312.50', mealAmount: '500.00' },
  ]);
});
