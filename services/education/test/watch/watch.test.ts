import { plainDate } from '@dixian/calendar';
import { type PolicySet, policyDirectoriesOf, readPolicies } from '@dixian/policy';
import { itemsTold, toldMeanwhile } from '@dixian/testkit';
import { watchSchools } from '../../src/watch/use-cases/watch-schools';
import { supplements } from '../supplements';
import { TestSchools } from '../test-schools';

const VILLAGE = '500235216201';
const STAFF = 'education@500235';
const VALUES = `id: pu-an-schools
supplements: pu-an-2025
place: { code: "500235216", name: 普安乡 }
basis: 云阳县教育委员会
parameters:
- { name: screening-enrolment-days, value: 20, from: 2025-03-14, to: null }
- { name: screening-unaided-days, value: 30, from: 2025-03-14, to: null }
`;
const AUTUMN = { schoolYear: '2025-2026', term: 'AUTUMN' };

let schools: TestSchools;
let values: Awaited<ReturnType<typeof supplements>>;
let policies: PolicySet;

beforeAll(async () => {
  values = await supplements({ 'pu-an-schools': VALUES });
  policies = (await readPolicies(policyDirectoriesOf(values.variables.DIXIAN_POLICIES))).policies;
  schools = await TestSchools.open('2026-03-01', values.variables);
  const days = { opensOn: '2025-09-01', closesOn: '2026-01-20', occurredOn: '2025-08-20' };
  await schools.act('county@500235', 'setTerm', { ...AUTUMN, ...days });
});
afterAll(async () => {
  await schools?.drop();
  await values?.remove();
});

const watch = (day: string) =>
  watchSchools(schools.education.service.parts.workerDb, policies, plainDate(day));
const heard = <Type extends 'screening-hit' | 'task-changed' | 'guarantee-answered'>(
  type: Type,
  day: string,
) => toldMeanwhile(schools.education.service, [type], () => watch(day));

const enrol = (personId: string | undefined, occurredOn: string, other: object = {}) =>
  schools.act(STAFF, 'recordEnrolment', {
    ...AUTUMN,
    ...{ personId, school: '普安中心小学', stage: 'PRIMARY', occurredOn },
    ...other,
  });

async function answer(household: string, asOf: string) {
  const found = await schools.of<{ schoolingAnswer: { secure: boolean | null } | null }>(
    STAFF,
    'Household',
    household,
    `schoolingAnswer(asOf: "${asOf}") { secure finding }`,
  );
  return found.schoolingAnswer;
}

test('a child that comes of age without a school opens the answer, and finding one is work until it is enrolled', async () => {
  const family = await schools.family(VILLAGE, ['2019-08-31']);
  const [child] = family.children;
  await watch('2025-08-31');
  expect(await answer(family.household, '2025-08-31')).toEqual({ secure: true, finding: null });
  const [told] = itemsTold(await heard('task-changed', '2025-09-01'), 'task-changed');
  expect(told).toMatchObject({ kind: 'FIND_SCHOOL', personId: child?.id, openedOn: '2025-09-01' });
  expect(await answer(family.household, '2025-09-01')).toEqual({ secure: null, finding: '就学情况待查' });
  expect(await heard('task-changed', '2025-09-02')).toEqual([]);
  await enrol(child?.id, '2025-09-10', { grade: '一年级' });
  expect(await answer(family.household, '2025-09-10')).toEqual({ secure: true, finding: null });
});

test('what the department answered with its reason stands until something of the children is newer', async () => {
  const family = await schools.family(VILLAGE, ['2014-05-01']);
  await enrol(family.children[0]?.id, '2025-09-01');
  const suspected = { personId: family.children[0]?.id, occurredOn: '2025-10-13' };
  await schools.act('village@500235216201', 'suspectDropout', suspected);
  const said = {
    householdId: family.household,
    secure: true,
    finding: '已转入外省学校',
    occurredOn: '2025-10-15',
  };
  await schools.act(STAFF, 'answerSchooling', said);
  await watch('2025-10-20');
  expect(await answer(family.household, '2025-10-20')).toEqual({ secure: true, finding: '已转入外省学校' });
});

test('a leave that has run out opens the answer on the day after, though nobody did anything', async () => {
  const family = await schools.family(VILLAGE, ['2014-05-01']);
  const personId = family.children[0]?.id;
  await enrol(personId, '2025-09-01');
  const leave = {
    personId,
    from: '2025-10-09',
    until: '2025-12-31',
    approvedBy: '普安乡',
    occurredOn: '2025-10-09',
  };
  await schools.act('township@500235216', 'approveLeave', leave);
  await watch('2025-12-31');
  expect(await answer(family.household, '2025-12-31')).toMatchObject({ secure: true });
  await watch('2026-01-01');
  expect(await answer(family.household, '2026-01-01')).toEqual({ secure: null, finding: '疑似辍学待核' });
});

test('PA-2025-1.2.4a: a child without a record twenty days into the term is found, once a half-year', async () => {
  const family = await schools.family(VILLAGE, ['2014-05-01', '2016-05-01']);
  expect(await heard('screening-hit', '2025-09-20')).toEqual([]);
  expect(itemsTold(await heard('screening-hit', '2025-09-21'), 'screening-hit')).toEqual([
    expect.objectContaining({
      ...{ householdId: family.household, personId: family.children[0]?.id, rule: 'child-without-school' },
      ...{ period: '2025-H2', leadType: 'OTHER', department: '教育', foundOn: '2025-09-21' },
    }),
  ]);
  expect(await heard('screening-hit', '2025-09-22')).toEqual([]);
  for (const { id } of family.children) await enrol(id, '2025-09-23');
});

test('PA-2025-1.2.4a: need without aid is found in households that are not monitored, and not where aid is paid', async () => {
  const unaided = await schools.family(VILLAGE, ['2014-05-01'], []);
  const aided = await schools.family(VILLAGE, ['2014-06-01'], []);
  const monitored = await schools.family(VILLAGE, ['2014-07-01']);
  for (const { children } of [unaided, aided, monitored]) {
    const personId = children[0]?.id;
    await enrol(personId, '2025-09-01');
    const need = { personId, schoolYear: '2025-2026', inDifficulty: true, occurredOn: '2025-09-05' };
    await schools.act(STAFF, 'assessNeed', need);
  }
  const { aid } = await schools.act<{ __typename: string; aid?: { id: string } }>(
    STAFF,
    'applyForAid',
    { ...AUTUMN, personId: aided.children[0]?.id, item: '营养餐', inKind: true, occurredOn: '2025-09-06' },
    '... on AidApplied { aid { id } }',
  );
  await schools.act(STAFF, 'decideAid', { aidId: aid?.id, occurredOn: '2025-09-07' });
  await schools.act(STAFF, 'recordAidInKind', { aidId: aid?.id, occurredOn: '2025-09-08' });
  expect(await heard('screening-hit', '2025-09-30')).toEqual([]);
  const hits = itemsTold(await heard('screening-hit', '2025-10-01'), 'screening-hit');
  expect(hits).toMatchObject([{ householdId: unaided.household, rule: 'need-unaided', period: '2025-H2' }]);
  expect(hits).toHaveLength(1);
});

test('BL-2022-4.5.2: a pupil of a monitored family at a stage that is covered is work until there is aid', async () => {
  const BO_LUO = 'education@441322';
  const family = await schools.family('441322001201', ['2009-05-01']);
  const personId = family.children[0]?.id;
  const enrolment = {
    ...AUTUMN,
    personId,
    school: '博罗技校',
    stage: 'TECHNICIAN',
    occurredOn: '2025-09-01',
  };
  await schools.act(BO_LUO, 'recordEnrolment', enrolment);
  const tasks = async (day: string) =>
    itemsTold(await heard('task-changed', day), 'task-changed').filter(
      (task) => 'personId' in task && task.personId === personId,
    );
  expect(await tasks('2025-09-10')).toMatchObject([{ kind: 'AID_MISSING', personId, closedOn: null }]);
  expect(await tasks('2025-09-11')).toEqual([]);
  const applied = { ...AUTUMN, personId, item: '免学费', inKind: true, occurredOn: '2025-09-12' };
  const { aid } = await schools.act<{ __typename: string; aid?: { id: string } }>(
    BO_LUO,
    'applyForAid',
    applied,
    '... on AidApplied { aid { id } }',
  );
  const need = { personId, schoolYear: '2025-2026', inDifficulty: true, occurredOn: '2025-09-12' };
  await schools.act(BO_LUO, 'assessNeed', need);
  await schools.act(BO_LUO, 'decideAid', { aidId: aid?.id, occurredOn: '2025-09-13' });
  await schools.act(BO_LUO, 'recordAidInKind', { aidId: aid?.id, occurredOn: '2025-09-14' });
  expect(await tasks('2025-09-15')).toMatchObject([{ kind: 'AID_MISSING', closedOn: '2025-09-15' }]);
});

test('where a place sets no days nobody is looked for', async () => {
  await schools.family('410526001201', ['2014-05-01']);
  const days = { opensOn: '2025-09-01', closesOn: '2026-01-20', occurredOn: '2025-08-20' };
  await schools.act('county@410526', 'setTerm', { ...AUTUMN, ...days });
  expect(await heard('screening-hit', '2025-12-01')).toEqual([]);
});
