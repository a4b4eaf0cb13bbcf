import { syntheticCertificate } from '@dixian/testkit';
import { TestSchools } from './test-schools';

const JI_YUAN = 'education@419001';
const BO_LUO = 'education@441322';

let schools: TestSchools;

beforeAll(async () => {
  schools = await TestSchools.open('2025-12-01');
});
afterAll(() => schools?.drop());

async function actual(account: string, id: string, division: string, asOf = '2025-12-01') {
  const { data } = await schools.education.ask<{
    _entities: [{ educationActual: { value: string; basis: string } | null }];
  }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target { educationActual { value basis } } } }`,
    { of: [{ __typename: 'Target', id, divisionCode: division, asOf }] },
  );
  return data._entities[0].educationActual?.value;
}

async function dropOut(account: string, personId: string, reason: string, proven = false) {
  const opened = await schools.act<{ __typename: string; case?: { id: string } }>(
    account,
    'suspectDropout',
    { personId, occurredOn: '2025-09-20' },
    '... on DropoutSuspected { case { id } }',
  );
  const step = {
    caseId: opened.case?.id,
    kind: 'CONFIRMED' as const,
    occurredOn: '2025-09-25',
    reason,
    proven,
  };
  return schools.step(account, step);
}

test('JY-2025-1.2a: every child out of school is counted, whatever the reason, and has its case', async () => {
  const family = await schools.family('419001002201', ['2014-05-01', '2015-05-01']);
  await dropOut(JI_YUAN, family.children[0]?.id ?? '', 'HEALTH', true);
  expect(await actual(JI_YUAN, 'zero-dropouts', '419001')).toBe('1');
  await dropOut(JI_YUAN, family.children[1]?.id ?? '', 'AVERSION');
  expect(await actual(JI_YUAN, 'zero-dropouts', '419001')).toBe('2');
  const { data } = await schools.education.ask<{ dropoutCases: { totalCount: number } }>(
    JI_YUAN,
    '{ dropoutCases(filter: { state: OPEN }) { totalCount } }',
  );
  expect(data.dropoutCases.totalCount).toBe(2);
});

test('BL-2022-4.5.1: poverty counts, a proven illness does not, aversion is listed alone', async () => {
  const family = await schools.family('441322001201', ['2014-05-01', '2015-05-01', '2016-05-01']);
  await dropOut(BO_LUO, family.children[0]?.id ?? '', 'HEALTH', true);
  expect(await actual(BO_LUO, 'zero-dropouts', '441322')).toBe('0');
  await dropOut(BO_LUO, family.children[1]?.id ?? '', 'AVERSION');
  expect(await actual(BO_LUO, 'zero-dropouts', '441322')).toBe('0');
  await dropOut(BO_LUO, family.children[2]?.id ?? '', 'POVERTY');
  expect(await actual(BO_LUO, 'zero-dropouts', '441322')).toBe('1');
});

test('BL-2022-4.5.2: a child at one of the four stages has aid as an item; another stage is for a person to decide', async () => {
  const family = await schools.family('441322001202', ['2009-05-01', '2005-05-01']);
  const stages = ['TECHNICIAN', 'BACHELOR'];
  for (const [at, stage] of stages.entries()) {
    const enrolment = {
      personId: family.children[at]?.id,
      stage,
      school: '某校',
      schoolYear: '2025-2026',
      term: 'AUTUMN',
    };
    await schools.act(BO_LUO, 'recordEnrolment', { ...enrolment, occurredOn: '2025-09-01' });
  }
  const items = (at: number) =>
    schools.of(
      BO_LUO,
      'Person',
      family.children[at]?.id ?? '',
      'educationItems { item state clause { id } }',
    );
  const item = { item: '教育资助', clause: { id: 'BL-2022-4.5.2' } };
  expect(await items(0)).toEqual({ educationItems: [{ ...item, state: 'MISSING' }] });
  expect(await items(1)).toEqual({ educationItems: [{ ...item, state: 'UNKNOWN' }] });
});

test('JY-2025-1.2b: coverage is cut, and who is missing is listed', async () => {
  const family = await schools.family('419001002202', ['2014-05-01', '2015-05-01', '2016-05-01']);
  for (const { id } of family.children) {
    const need = { personId: id, schoolYear: '2025-2026', inDifficulty: true, occurredOn: '2025-09-05' };
    await schools.act(JI_YUAN, 'assessNeed', need);
  }
  const aided = {
    personId: family.children[0]?.id,
    schoolYear: '2025-2026',
    term: 'AUTUMN',
    item: '营养餐',
    inKind: true,
  };
  const enrolled = { ...aided, stage: 'PRIMARY', school: '某校', occurredOn: '2025-09-01' };
  const { item, inKind, ...enrolment } = enrolled;
  await schools.act(JI_YUAN, 'recordEnrolment', enrolment);
  const { aid } = await schools.act<{ __typename: string; aid?: { id: string } }>(
    JI_YUAN,
    'applyForAid',
    { ...aided, occurredOn: '2025-09-06' },
    '... on AidApplied { aid { id } }',
  );
  await schools.act(JI_YUAN, 'decideAid', { aidId: aid?.id, occurredOn: '2025-09-07' });
  await schools.act(JI_YUAN, 'recordAidInKind', { aidId: aid?.id, occurredOn: '2025-09-08' });
  expect(await actual(JI_YUAN, 'student-aid-coverage', '419001')).toBe('33.33');
  const { data } = await schools.education.ask<{ pupilsInNeed: { totalCount: number } }>(
    JI_YUAN,
    '{ pupilsInNeed(filter: { aided: false, schoolYear: "2025-2026" }) { totalCount edges { node { aided } } } }',
  );
  expect(data.pupilsInNeed.totalCount).toBe(2);
});

const numbers = [1, 2].map((sequence) => syntheticCertificate({ birthOn: '2014-05-01', sequence }));
const ROLL = '户编号,证件号码,学年,学期,学校,学段,年级,就读状态,起始日,休学至,批准单位';

test('a list of enrolments loads once, a whole one of a county closes the roll; faults are said by row', async () => {
  const file = (name: string, rows: string[]) => ({ name, content: [ROLL, ...rows].join('\n') });
  const row = (number: string | undefined, rest: string) => `,${number},2025-2026,${rest}`;
  const good = [
    row(numbers[0], '秋季,滑县一小,小学,五年级,在读,2025-09-01,,'),
    row(numbers[1], '秋季,滑县一小,小学,五年级,休学,2025-10-10,2025-12-31,'),
  ];
  const bad = [
    row(numbers[0], '冬季,滑县一小,小学,五年级,在读,2025-09-01,,'),
    row(numbers[1], '秋季,滑县二小,小学,五年级,休学,2025-10-10,2025-09-31,县教育局'),
  ];
  const STAFF = 'education@410526';
  const report = await schools.education.load(
    STAFF,
    'enrolments',
    file('学籍_20251101.csv', [...good, ...bad]),
  );
  expect(report).toMatchObject({ state: 'COMPLETED', rowsRead: 4, rowsLoaded: 2, rowsRejected: 2 });
  const again = await schools.education.load(STAFF, 'enrolments', file('学籍_20251101.csv', good));
  expect(again).toMatchObject({ recordsAdded: 0, recordsUnchanged: 2 });
});

test('terms load and are seen by the townships of the county', async () => {
  const content =
    '学年,学期,开学日,放假日\n2025-2026,秋季,2025-09-01,2026-01-20\n2025-2026,春季,2026-02-23,2026-07-01';
  const report = await schools.education.load('education@410526', 'school-terms', {
    name: '学期.csv',
    content,
  });
  expect(report).toMatchObject({ state: 'COMPLETED', recordsAdded: 2 });
  const { data } = await schools.education.ask<{ schoolTerms: { edges: { node: { opensOn: string } }[] } }>(
    'township@410526001',
    '{ schoolTerms { edges { node { schoolYear term opensOn closesOn } } } }',
  );
  expect(data.schoolTerms.edges.map(({ node }) => node.opensOn)).toEqual(['2026-02-23', '2025-09-01']);
});

test('closing a roll makes who is missing suspected, and leave stands to its last day', async () => {
  const STAFF = 'education@410526';
  const family = await schools.family('410526001201', ['2014-05-01', '2016-05-01']);
  for (const { id } of family.children) {
    const enrolment = {
      personId: id,
      stage: 'PRIMARY',
      school: '某校',
      schoolYear: '2024-2025',
      term: 'SPRING',
    };
    await schools.act(STAFF, 'recordEnrolment', { ...enrolment, occurredOn: '2025-02-17' });
  }
  const leave = {
    personId: family.children[1]?.id,
    from: '2025-03-10',
    until: '2025-12-31',
    approvedBy: '城关镇',
  };
  await schools.act('township@410526001', 'approveLeave', { ...leave, occurredOn: '2025-03-10' });
  const standing = (asOf: string) =>
    schools.of<{ childrenOfSchoolAge: { standing: string; fromLastTerm: boolean }[] }>(
      STAFF,
      'Household',
      family.household,
      `childrenOfSchoolAge(asOf: "${asOf}") { standing fromLastTerm }`,
    );
  expect((await standing('2025-10-01')).childrenOfSchoolAge).toEqual([
    { standing: 'ENROLLED', fromLastTerm: true },
    { standing: 'ON_LEAVE', fromLastTerm: false },
  ]);
  const term = { schoolYear: '2025-2026', term: 'AUTUMN', opensOn: '2025-09-01', closesOn: '2026-01-20' };
  await schools.act('county@410526', 'setTerm', {
    ...term,
    rollClosedOn: '2025-09-20',
    occurredOn: '2025-09-20',
  });
  expect((await standing('2025-10-01')).childrenOfSchoolAge.map((child) => child.standing)).toEqual([
    'SUSPECTED',
    'ON_LEAVE',
  ]);
});

test('a dropout list loads with reasons and states; a return before the dropout is turned away', async () => {
  const heading = '学生姓名,身份证号,就读学校,年级,失学辍学时间,辍学原因,劝返次数,劝返情况,复学时间';
  const rows = [
    `张甲,${numbers[0]},滑县一小,五年级,2025-09-10,厌学,2,劝返中,`,
    `李乙,${numbers[1]},滑县一小,五年级,2025-09-10,家庭贫困,1,已复学,2025-09-01`,
  ];
  const content = [heading, ...rows].join('\n');
  const report = await schools.education.load('education@410526', 'dropout-control', {
    name: '控辍保学_20251101.csv',
    content,
  });
  expect(report).toMatchObject({ state: 'COMPLETED', rowsLoaded: 1, rowsRejected: 1, rowsUnmatched: 1 });
});
