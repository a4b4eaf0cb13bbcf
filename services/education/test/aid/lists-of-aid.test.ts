import {
  changesOfDraft,
  changesOfNothing,
  itemsTold,
  NO_CHANGES,
  toldMeanwhile,
  withoutRule,
} from '@dixian/testkit';
import { type TestChild, type TestFamily, TestSchools } from '../test-schools';

const STAFF = 'education@500235';
const AUTUMN = { schoolYear: '2025-2026', term: 'AUTUMN' };
const NEED = '证件号码,学年,是否困难,认定等级';
const YU_LU = '学生姓名,学生身份证号,就读学校,学历层次,学年,学期,资助金额,发放日期,资金来源,资金层级';

let schools: TestSchools;
let family: TestFamily;

beforeAll(async () => {
  schools = await TestSchools.open('2026-01-15');
  family = await schools.family('500235216201', ['2009-05-01'], [['2023-01-01', '2025-05-01']]);
});
afterAll(() => schools?.drop());

const child = (of: TestFamily = family): TestChild => {
  const [first] = of.children;
  if (!first) throw new Error('no child');
  return first;
};

async function tasksOf(work: () => Promise<unknown>) {
  const told = itemsTold(
    await toldMeanwhile(schools.education.service, ['task-changed'], work),
    'task-changed',
  );
  return (told as { kind: string; closedOn: string | null; householdId: string | null }[]).map(
    ({ kind, closedOn }) => (closedOn ? `${kind} closed` : kind),
  );
}

const yuLu = (number: string, paid: string) => `张甲,${number},某职校,中职,2025-2026,秋季,1500,${paid}`;

test('a list of need opens work for who is without aid, and a list of aid that was paid ends it', async () => {
  const need = [NEED, `${child().certificate},2025-2026,是,一般困难`];
  const opened = () => schools.load(STAFF, 'difficulty-list', '2025-10-10', need);
  expect(await tasksOf(opened)).toEqual(['AID_MISSING']);
  expect(await tasksOf(opened)).toEqual([]);
  const listed = () =>
    schools.load(STAFF, 'yulu-plan', '2025-11-01', [YU_LU, yuLu(child().certificate, ',,')]);
  expect(await tasksOf(listed)).toEqual(['PAY_EDUCATION_AID']);
  const paid = [YU_LU, yuLu(child().certificate, '2025-12-20,县级统筹资金,县级')];
  expect(await tasksOf(() => schools.load(STAFF, 'yulu-plan', '2025-12-31', paid))).toEqual([
    'AID_MISSING closed',
    'PAY_EDUCATION_AID closed',
  ]);
});

test('PA-2025-3.2.8c: a listed grant that an act would refuse is kept and said by the same code', async () => {
  const days = { opensOn: '2025-09-01', closesOn: '2026-01-20', occurredOn: '2025-08-20' };
  await schools.act('county@500235', 'setTerm', { ...AUTUMN, ...days });
  const released = await schools.family('500235216201', ['2009-06-01'], [['2023-01-01', '2025-05-01']]);
  const monitored = await schools.family('500235216201', ['2009-07-01']);
  for (const one of [released, monitored])
    await schools.act(STAFF, 'recordEnrolment', {
      ...AUTUMN,
      ...{ personId: child(one).id, school: '某职校', stage: 'VOCATIONAL_SCHOOL', occurredOn: '2025-09-01' },
    });
  const report = await schools.load(STAFF, 'yulu-plan', '2025-12-31', [
    YU_LU,
    yuLu(child(monitored).certificate, '2025-12-20,县级统筹资金,县级'),
    yuLu(child(released).certificate, '2025-12-20,县级统筹资金,县级'),
  ]);
  expect(report).toMatchObject({ state: 'COMPLETED', rowsLoaded: 2, rowsRejected: 0 });
  const said = report.findings.edges.map(({ node: { row, code, severity } }) => ({ row, code, severity }));
  expect(said).toContainEqual({ row: 3, code: 'MONITORED_ONLY', severity: 'WARNING' });
  expect(said.filter(({ row }) => row === 2)).toEqual([]);
  const decision = await schools.of<{ yuLuGrant: { reasons: { code: string; holds: boolean }[] } }>(
    STAFF,
    'Person',
    child(released).id,
    'yuLuGrant(schoolYear: "2025-2026", term: AUTUMN, asOf: "2025-12-19") { outcome reasons { code holds } }',
  );
  expect(decision.yuLuGrant).toMatchObject({
    outcome: 'REFUSED',
    reasons: expect.arrayContaining([{ code: 'MONITORED_ONLY', holds: false }]),
  });
});

test('without the first day of a term nobody grants, whatever the reason; setting it is the county’s work', async () => {
  const pupil = await schools.family('500235216201', ['2009-08-01']);
  const spring = { schoolYear: '2025-2026', term: 'SPRING' };
  const { aid } = await schools.act<{ __typename: string; aid?: { id: string } }>(
    STAFF,
    'applyForAid',
    { ...spring, personId: child(pupil).id, item: '雨露计划', occurredOn: '2026-01-05' },
    '... on AidApplied { aid { id } }',
  );
  const granted = { aidId: aid?.id, reason: '先行发放', occurredOn: '2026-01-06' };
  const refused = await schools.act<{ __typename: string }>(
    STAFF,
    'decideAid',
    granted,
    '... on TermNotSet { schoolYear term }',
  );
  expect(refused).toMatchObject({ __typename: 'TermNotSet', code: 'TERM_NOT_SET', ...spring });
  const decided = () => schools.act(STAFF, 'decideAid', { aidId: aid?.id, occurredOn: '2026-01-06' });
  expect(await tasksOf(decided)).toEqual(['SET_TERM']);
  const set = { ...spring, opensOn: '2026-02-23', closesOn: '2026-07-01', occurredOn: '2026-01-07' };
  expect(await tasksOf(() => schools.act('county@500235', 'setTerm', set))).toEqual(['SET_TERM closed']);
});

test('an office of another level is told which one acts, another department that it may not', async () => {
  const decide = (account: string) => {
    const input = { aidId: family.household, occurredOn: '2026-01-06' };
    return schools.act(account, 'decideAid', input, '... on WrongLevel { level }');
  };
  expect(await decide('village@500235216201')).toMatchObject({ code: 'WRONG_LEVEL', level: 'COUNTY' });
  expect(await decide('health@500235')).toMatchObject({ code: 'NOT_PERMITTED' });
  const leave = { personId: child().id, from: '2025-10-09', until: '2025-12-31', approvedBy: '村委会' };
  const input = { ...leave, occurredOn: '2025-10-09' };
  const approved = schools.act('village@500235216201', 'approveLeave', input, '... on WrongLevel { level }');
  expect(await approved).toMatchObject({ code: 'WRONG_LEVEL', level: 'TOWNSHIP' });
});

test('a grant without an amount is work for the county until one is decided', async () => {
  const pupil = await schools.family('500235216201', ['2009-09-01']);
  await schools.act(STAFF, 'recordEnrolment', {
    ...AUTUMN,
    ...{ personId: child(pupil).id, school: '某职校', stage: 'VOCATIONAL_SCHOOL', occurredOn: '2025-09-01' },
  });
  const { aid } = await schools.act<{ __typename: string; aid?: { id: string } }>(
    STAFF,
    'applyForAid',
    { ...AUTUMN, personId: child(pupil).id, item: '雨露计划', occurredOn: '2025-09-05' },
    '... on AidApplied { aid { id } }',
  );
  const decide = (other: object) => () =>
    schools.act(STAFF, 'decideAid', { aidId: aid?.id, occurredOn: '2025-09-10', ...other });
  expect(await tasksOf(decide({}))).toEqual(['SET_AID_AMOUNT', 'PAY_EDUCATION_AID']);
  const { data } = await schools.education.ask<{ studentAid: { totalCount: number } }>(
    STAFF,
    '{ studentAid(filter: { amountSet: false }) { totalCount } }',
  );
  expect(data.studentAid.totalCount).toBe(1);
  expect(await tasksOf(decide({ amount: '1500.00' }))).toEqual(['SET_AID_AMOUNT closed']);
});

test('PA-2025-3.2.8c: a draft that forgets 雨露计划 takes it from the pupils of monitored families alone', async () => {
  const draft = { field: 'educationChanges', folder: 'pu-an-2025', division: '500235', on: '2025-12-01' };
  const asked = { ...draft, change: withoutRule('yulu-of-monitored') };
  const changes = await changesOfDraft(schools.education, STAFF, asked);
  expect(changes?.map(({ name }) => name)).toEqual(['yu-lu']);
  const [yuLuChange] = changes ?? [];
  expect(yuLuChange).toMatchObject({ after: 0, clauseBefore: { id: 'PA-2025-3.2.8c' }, clauseAfter: null });
  const pupils = yuLuChange?.examples.map(({ person }) => (person as { id: string }).id) ?? [];
  expect(pupils).toHaveLength(yuLuChange?.before ?? 0);
  for (const personId of pupils) {
    const { yuLuGrant } = await schools.of<{ yuLuGrant: { reasons: { code: string }[] } }>(
      STAFF,
      'Person',
      personId,
      'yuLuGrant(schoolYear: "2025-2026", term: AUTUMN, asOf: "2025-12-01") { reasons { code } }',
    );
    expect(yuLuGrant.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['MONITORED_AT_TERM', 'ENROLLED_THEN', 'STAGE_NAMED']),
    );
  }
  expect(pupils.length).toBeGreaterThan(0);
});

test('a document put in its own place changes nothing, in each matter that it speaks of', async () => {
  expect(await changesOfNothing(schools.education, STAFF, 'educationChanges')).toEqual(NO_CHANGES);
});
