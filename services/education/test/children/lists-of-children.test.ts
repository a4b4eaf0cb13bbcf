import { itemsTold, syntheticCertificate, toldMeanwhile } from '@dixian/testkit';
import { type TestChild, type TestFamily, TestSchools } from '../test-schools';

const STAFF = 'education@500235';
const VILLAGE = '500235216201';
const AUTUMN = { schoolYear: '2025-2026', term: 'AUTUMN' };
const DROPOUTS = '学生姓名,身份证号,就读学校,年级,失学辍学时间,辍学原因,劝返次数,劝返情况,复学时间';
const ROLL = '证件号码,学年,学期,学校,学段,年级,就读状态,起始日';

let schools: TestSchools;
beforeAll(async () => {
  schools = await TestSchools.open('2026-01-15');
});
afterAll(() => schools?.drop());

const child = ({ children }: TestFamily): TestChild => {
  const [first] = children;
  if (!first) throw new Error('no child');
  return first;
};

async function answer({ household }: TestFamily) {
  const { schoolingAnswer } = await schools.of<{ schoolingAnswer: { secure: boolean | null } | null }>(
    STAFF,
    'Household',
    household,
    'schoolingAnswer { secure }',
  );
  return schoolingAnswer?.secure;
}

const told = async (type: 'task-changed' | 'school-status-changed', work: () => Promise<unknown>) =>
  itemsTold(await toldMeanwhile(schools.education.service, [type], work), type);

test('a list of dropouts that is taken back leaves the answer as it would be without it', async () => {
  const family = await schools.family(VILLAGE, ['2014-05-01']);
  await schools.act(STAFF, 'recordEnrolment', {
    ...AUTUMN,
    ...{ personId: child(family).id, school: '一小', stage: 'PRIMARY', occurredOn: '2025-09-01' },
  });
  expect(await answer(family)).toBe(true);
  const row = `张甲,${child(family).certificate},一小,五年级,2025-10-10,厌学,2,劝返中,`;
  const { id } = await schools.load(STAFF, 'dropout-control', '2025-11-01', [DROPOUTS, row]);
  expect(await answer(family)).toBe(false);
  await schools.takeBack(STAFF, id);
  expect(await answer(family)).toBe(true);
});

test('a child whose only record of a school is taken back needs one again, without waiting for the night', async () => {
  const family = await schools.family(VILLAGE, ['2014-10-01']);
  const row = `${child(family).certificate},2025-2026,秋季,三小,小学,五年级,在读,2025-09-01`;
  const { id } = await schools.load(STAFF, 'enrolments', '2025-11-30', [ROLL, row]);
  const back = await told('task-changed', () => schools.takeBack(STAFF, id));
  expect(back).toMatchObject([
    { kind: 'FIND_SCHOOL', personId: child(family).id, openedOn: '2026-01-15', closedOn: null },
  ]);
  const found = await told('task-changed', () =>
    schools.act(STAFF, 'recordEnrolment', {
      ...AUTUMN,
      ...{ personId: child(family).id, school: '三小', stage: 'PRIMARY', occurredOn: '2025-09-01' },
    }),
  );
  expect(found).toMatchObject([{ kind: 'FIND_SCHOOL', personId: child(family).id }]);
  expect(found[0]).not.toMatchObject({ closedOn: null });
});

test('a later record of a school ends the work in a case, entered or by a list, and a list that is taken back leaves it open', async () => {
  const missed = async () => {
    const family = await schools.family(VILLAGE, ['2014-09-10']);
    const suspected = { personId: child(family).id, occurredOn: '2025-10-09' };
    await schools.act(`village@${VILLAGE}`, 'suspectDropout', suspected);
    return family;
  };
  const [entered, listed] = [await missed(), await missed()];
  const work = async (said: () => Promise<unknown>) =>
    (await told('task-changed', said)).map((task) => ({ ...task, version: 0 }));
  const closed = (family: TestFamily) => [
    { kind: 'BRING_BACK', householdId: family.household, closedOn: '2025-11-03' },
  ];
  const record = { ...AUTUMN, school: '二小', stage: 'PRIMARY', occurredOn: '2025-11-03' };
  expect(
    await work(() => schools.act(STAFF, 'recordEnrolment', { ...record, personId: child(entered).id })),
  ).toMatchObject(closed(entered));
  let reportId = '';
  const row = `${child(listed).certificate},2025-2026,秋季,二小,小学,五年级,在读,2025-11-03`;
  const load = async () => {
    reportId = (await schools.load(STAFF, 'enrolments', '2025-11-30', [ROLL, row])).id;
  };
  expect(await work(load)).toMatchObject(closed(listed));
  expect(await work(() => schools.takeBack(STAFF, reportId))).toMatchObject([
    { kind: 'BRING_BACK', householdId: listed.household, openedOn: '2025-10-09', closedOn: null },
  ]);
  // A list of cases that comes before its household opens the work once that is registered.
  const early = schools.certificateOfNext('2015-02-01');
  const dropout = `张乙,${early},二小,五年级,2025-10-10,厌学,2,劝返中,`;
  expect(await work(() => schools.load(STAFF, 'dropout-control', '2025-11-01', [DROPOUTS, dropout]))).toEqual(
    [],
  );
  expect(await work(() => schools.family(VILLAGE, ['2015-02-01']))).toMatchObject([
    { kind: 'BRING_BACK', openedOn: '2025-10-10', closedOn: null },
  ]);
});

test('who is a pupil is told to the register, newer once more, and taken back with its list', async () => {
  const family = await schools.family(VILLAGE, ['2010-05-01']);
  const { id: personId, certificate } = child(family);
  const row = (state: string, since: string) =>
    `${certificate},2025-2026,秋季,某职校,中职,中职一年级,${state},${since}`;
  const load = (state: string, since: string, day: string) =>
    schools.load(STAFF, 'enrolments', day, [ROLL, row(state, since)]);
  let report = { id: '' };
  const first = await told('school-status-changed', async () => {
    report = await load('在读', '2025-09-01', '2025-09-30');
  });
  const record = { personId, householdId: family.household, stage: 'VOCATIONAL_SCHOOL' };
  expect(first).toMatchObject([{ ...record, studying: true, on: '2025-09-01' }]);
  expect(JSON.stringify(first)).not.toContain('某职校');
  const again = () => load('在读', '2025-09-01', '2025-09-30');
  expect(await told('school-status-changed', again)).toEqual([]);
  const back = await told('school-status-changed', () => schools.takeBack(STAFF, report.id));
  expect(back).toMatchObject([{ ...record, withdrawn: true }]);
  const left = { ...AUTUMN, personId, school: '某职校', stage: 'VOCATIONAL_SCHOOL', state: 'LEFT' };
  const byHand = () => schools.act(STAFF, 'recordEnrolment', { ...left, occurredOn: '2025-11-03' });
  expect(await told('school-status-changed', byHand)).toMatchObject([
    { ...record, studying: false, on: '2025-11-03' },
  ]);
});

test('a survey that names no child asks its village which one it is, until a case names it', async () => {
  const family = await schools.family(VILLAGE, ['2014-06-01']);
  const survey = (dropout: boolean, surveyedOn: string) => () =>
    schools.education.deliver('survey-recorded', {
      ...{ surveyedOn, source: '防止返贫致贫监测对象信息' },
      households: [{ householdId: family.household, divisionCode: VILLAGE, dropout, persons: [] }],
    });
  const asked = {
    kind: 'NAME_THE_CHILD',
    householdId: family.household,
    level: 'village',
    form: 'suspectDropout',
  };
  expect(await told('task-changed', survey(true, '2025-10-01'))).toMatchObject([
    { ...asked, closedOn: null },
  ]);
  expect(await answer(family)).toBe(false);
  const suspected = { personId: child(family).id, occurredOn: '2025-10-09' };
  const named = await told('task-changed', () =>
    schools.act(`village@${VILLAGE}`, 'suspectDropout', suspected),
  );
  expect(named).toMatchObject([{ kind: 'BRING_BACK' }, { ...asked, closedOn: '2025-10-09' }]);
  const other = await schools.family(VILLAGE, ['2014-07-01']);
  const found = { householdId: other.household, secure: false, occurredOn: '2025-10-01' };
  expect(await told('task-changed', () => schools.act(STAFF, 'answerSchooling', found))).toHaveLength(1);
  const nobody = { householdId: other.household, secure: true, occurredOn: '2025-10-11' };
  expect(await told('task-changed', () => schools.act(STAFF, 'answerSchooling', nobody))).toMatchObject([
    { kind: 'NAME_THE_CHILD', closedOn: '2025-10-11' },
  ]);
});

test('lists narrow by what they show, and who visits sees who was not visited this month', async () => {
  const family = await schools.family('500235216203', ['2014-05-01', '2015-05-01', '2016-05-01']);
  const [first, second, third] = family.children;
  const opened = async (personId: string | undefined, occurredOn: string) =>
    (
      await schools.act<{ __typename: string; case?: { id: string } }>(
        STAFF,
        'suspectDropout',
        { personId, occurredOn },
        '... on DropoutSuspected { case { id } }',
      )
    ).case?.id;
  await opened(first?.id, '2025-12-01');
  const visited = await opened(second?.id, '2025-12-02');
  const visit = { caseId: visited, kind: 'VISITED' as const, occurredOn: '2026-01-05' };
  await schools.step('township@500235216', visit);
  const { data } = await schools.education.ask<
    Record<
      'unvisited' | 'without' | 'late' | 'own' | 'none',
      { edges: { node: { person: { id: string } } }[] }
    >
  >(
    STAFF,
    `{ unvisited: dropoutCases(filter: { division: "500235216203", notVisitedSince: "2026-01-01" }) {
         edges { node { person { id } lastVisitOn clauses { id } } } }
       own: dropoutCases(filter: { household: "${family.household}" }) { edges { node { person { id } } } }
       none: dropoutCases(filter: { household: "nobody" }) { edges { node { person { id } } } }
       late: dropoutCases(filter: { division: "500235216203", droppedFrom: "2025-12-02" }) {
         edges { node { person { id } lastVisitOn clauses { id } } } }
       without: childrenOfSchoolAge(filter: { division: "500235216203", withoutSchool: true }) {
         edges { node { person { id } } } } }`,
  );
  const clauses = [{ id: 'PA-2025-3.2.8a' }];
  expect(data.unvisited.edges).toEqual([{ node: { person: { id: first?.id }, lastVisitOn: null, clauses } }]);
  expect(data.late.edges).toEqual([
    { node: { person: { id: second?.id }, lastVisitOn: '2026-01-05', clauses } },
  ]);
  expect(data.own.edges.map(({ node }) => node.person.id).sort()).toEqual([first?.id, second?.id].sort());
  expect(data.none.edges).toEqual([]);
  const without = data.without.edges.map(({ node }) => node.person.id).sort();
  expect(without).toEqual([first?.id, second?.id, third?.id].sort());
});

test('enrolments are listed with those that wait for their pupil; records narrow by school year and status', async () => {
  const family = await schools.family('500235216204', ['2014-05-01']);
  const stranger = syntheticCertificate({ birthOn: '2014-05-02', sequence: 4711 });
  const rows = [child(family).certificate, stranger].map(
    (number) => `${number},2025-2026,秋季,四小,小学,五年级,在读,2025-09-01`,
  );
  await schools.load(STAFF, 'enrolments', '2025-10-01', [ROLL, ...rows]);
  const listed = async (filter: string, asOf = '2026-01-15') => {
    const { data } = await schools.education.ask<{ schoolEnrolments: { totalCount: number } }>(
      STAFF,
      `{ schoolEnrolments(asOf: "${asOf}", filter: { school: "四小", ${filter} }) { totalCount edges { node { school } } } }`,
    );
    return data.schoolEnrolments.totalCount;
  };
  expect(await listed('matched: true, state: ENROLLED, stage: PRIMARY, term: AUTUMN')).toBe(1);
  expect(await listed('matched: false')).toBe(1);
  expect(await listed('grade: "六年级"')).toBe(0);
  expect(await listed('schoolYear: "2025-2026"', '2025-08-31')).toBe(0);
  await schools.education.deliver('survey-recorded', {
    ...{ surveyedOn: '2025-11-30', source: '防止返贫致贫监测对象信息' },
    households: [
      {
        householdId: family.household,
        divisionCode: '500235216204',
        dropout: false,
        persons: [{ personId: child(family).id, schoolStatus: '小学' }],
      },
    ],
  });
  const seen = async (filter: string) => {
    const { data } = await schools.education.ask<{ schoolRecords: { totalCount: number } }>(
      STAFF,
      `{ schoolRecords(filter: { division: "500235216204", ${filter} }) { totalCount } }`,
    );
    return data.schoolRecords.totalCount;
  };
  expect(await seen('schoolYear: "2025-2026", status: "小学", seenBy: "2025-11-30"')).toBe(1);
  expect(await seen('schoolYear: "2024-2025"')).toBe(0);
  expect(await seen('schoolYear: "2025"')).toBe(0);
  expect(await seen('seenBy: "2025-11-29"')).toBe(0);
});
