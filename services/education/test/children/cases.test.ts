import { toldMeanwhile } from '@dixian/testkit';
import { type TestFamily, TestSchools, type TestStep } from '../test-schools';

const VILLAGE = '500235216201';
const STAFF = 'education@500235';
const TOWNSHIP = 'township@500235216';
const CASE = '{ id state action reason proven visits lessons closedOn school newestStep }';

interface Case {
  id: string;
  state: string;
  action: string | null;
  reason: string | null;
  closedOn: string | null;
  newestStep: string | null;
  visits: number;
  lessons: number;
}
interface Outcome {
  __typename: string;
  code?: string;
  case?: Case;
}

let schools: TestSchools;
let family: TestFamily;
let opened: Case | undefined;

beforeAll(async () => {
  schools = await TestSchools.open('2026-04-01');
  family = await schools.family(VILLAGE, ['2014-05-01', '2016-05-01']);
});
afterAll(() => schools?.drop());

const [first, second] = [0, 1].map((at) => () => family.children[at]?.id ?? '');

function enrol(personId: string, occurredOn: string, other: object = {}) {
  return schools.act<Outcome>(STAFF, 'recordEnrolment', {
    personId,
    schoolYear: '2025-2026',
    term: 'AUTUMN',
    school: '普安中心小学',
    stage: 'PRIMARY',
    grade: '五年级',
    occurredOn,
    ...other,
  });
}

function suspect(personId: string, occurredOn: string, account = 'village@500235216201') {
  const fields = `... on DropoutSuspected { case ${CASE} }`;
  return schools.act<Outcome>(account, 'suspectDropout', { personId, occurredOn }, fields);
}

function step(kind: TestStep, occurredOn: string, other: object = {}, account = TOWNSHIP) {
  const fields = `... on DropoutCaseChanged { case ${CASE} }`;
  return schools.step<Outcome>(account, { caseId: opened?.id, kind, occurredOn, ...other }, fields);
}

async function answer(asOf: string) {
  const { schoolingAnswer } = await schools.of<{
    schoolingAnswer: { secure: boolean | null; finding: string | null } | null;
  }>(STAFF, 'Household', family.household, `schoolingAnswer(asOf: "${asOf}") { secure finding }`);
  return schoolingAnswer;
}

async function standing(asOf: string) {
  const { childrenOfSchoolAge } = await schools.of<{ childrenOfSchoolAge: { standing: string }[] }>(
    STAFF,
    'Household',
    family.household,
    `childrenOfSchoolAge(asOf: "${asOf}") { standing }`,
  );
  return childrenOfSchoolAge.map((child) => child.standing);
}

test('PA-2025-4.2c: two children at school make the household secure, told without anybody answering', async () => {
  await enrol(first?.() ?? '', '2025-09-01');
  const told = await toldMeanwhile(schools.education.service, ['guarantee-answered'], () =>
    enrol(second?.() ?? '', '2025-09-01', { grade: '三年级' }),
  );
  expect(told).toMatchObject([{ payload: { answers: [{ secure: true, householdId: family.household }] } }]);
  expect(await standing('2025-09-01')).toEqual(['ENROLLED', 'ENROLLED']);
});

test('PA-2025-3.2.8a: a missed child opens a case once, and the household’s answer is open, saying why', async () => {
  const answered = await suspect(first?.() ?? '', '2025-09-20');
  expect(answered).toMatchObject({
    __typename: 'DropoutSuspected',
    case: { state: 'SUSPECTED', closedOn: null },
  });
  opened = answered.case;
  expect(await answer('2025-09-20')).toEqual({ secure: null, finding: '疑似辍学待核' });
  expect((await suspect(first?.() ?? '', '2025-09-21')).__typename).toBe('CaseOpen');
});

test('a visit confirms it: not secure, a lead of the year, and work for the village', async () => {
  const told = await toldMeanwhile(schools.education.service, ['guarantee-answered', 'screening-hit'], () =>
    step('CONFIRMED', '2025-09-25', { reason: 'POVERTY' }),
  );
  expect(told.map(({ type }) => type)).toEqual(['guarantee-answered', 'screening-hit']);
  expect(await answer('2025-09-25')).toEqual({ secure: false, finding: '失学辍学' });
  expect(await standing('2025-09-25')).toEqual(['DROPPED_OUT', 'ENROLLED']);
});

test('who answers that it is secure while a child is out says why', async () => {
  const say = (finding: string | null) =>
    schools.act(STAFF, 'answerSchooling', {
      householdId: family.household,
      secure: true,
      finding,
      occurredOn: '2025-09-26',
    });
  expect(await say(null)).toMatchObject({ __typename: 'StillOutOfSchool' });
  expect(await say('已转入特殊教育学校，学籍待补')).toMatchObject({ __typename: 'SchoolingAnswered' });
  await step('VISITED', '2025-09-27');
  expect(await answer('2025-09-27')).toMatchObject({ secure: false });
});

test('PA-2025-3.2.8a: home teaching secures and leaves the case open; only a school closes it', async () => {
  const taught = await step('TAUGHT', '2025-10-08');
  expect(taught.case).toMatchObject({ state: 'HOME_TAUGHT', action: '送教上门', lessons: 1, closedOn: null });
  expect(await answer('2025-10-08')).toEqual({ secure: true, finding: '送教上门' });
  expect(await step('CLEARED', '2025-10-09', { school: '普安中心小学' })).toMatchObject({
    code: 'NOT_SUSPECTED',
  });
  await enrol(first?.() ?? '', '2026-03-02', { term: 'SPRING' });
  const { dropoutCase } = await schools.of<{ dropoutCase: Case }>(
    STAFF,
    'Person',
    first?.() ?? '',
    `dropoutCase ${CASE}`,
  );
  expect(dropoutCase).toMatchObject({ state: 'RETURNED', closedOn: '2026-03-02' });
  const { dropoutCase: before } = await schools.of<{ dropoutCase: Case }>(
    STAFF,
    'Person',
    first?.() ?? '',
    `dropoutCase(asOf: "2026-03-01") ${CASE}`,
  );
  expect(before).toMatchObject({ state: 'HOME_TAUGHT', closedOn: null });
});

test('what cannot be is refused: another age, a proof that is missing, a day before, somebody else meanwhile', async () => {
  const small = await schools.family(VILLAGE, ['2022-01-01']);
  const toddler = await suspect(small.children[0]?.id ?? '', '2025-09-20');
  expect(toddler).toMatchObject({ __typename: 'NotOfSchoolAge' });
  opened = (await suspect(second?.() ?? '', '2026-03-10')).case;
  expect(await step('CONFIRMED', '2026-03-12', { reason: 'HEALTH' })).toMatchObject({
    __typename: 'ProofRequired',
  });
  expect(await step('VISITED', '2026-03-09')).toMatchObject({ code: 'BEFORE_PREVIOUS_STEP' });
  expect(await step('RETURNED', '2026-03-12', { school: ' ' })).toMatchObject({ code: 'REQUIRED' });
  const visited = await step('VISITED', '2026-03-12');
  await step('VISITED', '2026-03-13', { seenStep: visited.case?.newestStep });
  const late = await step('CONFIRMED', '2026-03-14', { seenStep: visited.case?.newestStep });
  expect(late).toMatchObject({ __typename: 'StatementChanged' });
});

test('a suspicion is cleared by the school where the child is found', async () => {
  const cleared = await step('CLEARED', '2026-03-20', { school: '云阳县外国语小学' });
  expect(cleared.case).toMatchObject({ state: 'CLEARED', closedOn: '2026-03-20' });
  expect(await answer('2026-03-20')).toMatchObject({ secure: true });
});

test('lists say how they stand on a day; neighbours and other departments see nothing', async () => {
  const list = (account: string, filter: string) =>
    schools.education.ask<{
      dropoutCases: { totalCount: number } | null;
      childrenOfSchoolAge: { totalCount: number } | null;
    }>(
      account,
      `{ dropoutCases(asOf: "2025-10-10", filter: ${filter}) { totalCount edges { node { state person { id } } } }
         childrenOfSchoolAge(asOf: "2025-10-10") { totalCount edges { node { standing since fromLastTerm } } } }`,
    );
  const { data } = await list(STAFF, '{ open: true }');
  expect(data).toMatchObject({ dropoutCases: { totalCount: 1 }, childrenOfSchoolAge: { totalCount: 2 } });
  expect((await list('education@500236', '{}')).data).toMatchObject({ dropoutCases: { totalCount: 0 } });
  expect((await list('finance@500235', '{}')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the same key gives the first answer, with another day it is in use', async () => {
  const input = { personId: second?.(), occurredOn: '2026-03-25', idempotencyKey: 'again' };
  const fields = `... on DropoutSuspected { case ${CASE} }`;
  const one = await schools.act<Outcome>(STAFF, 'suspectDropout', input, fields);
  const same = await schools.act<Outcome>(STAFF, 'suspectDropout', input, fields);
  expect(same.case?.id).toBe(one.case?.id);
  const other = await schools.act<Outcome>(
    STAFF,
    'suspectDropout',
    { ...input, occurredOn: '2026-03-26' },
    fields,
  );
  expect(other.__typename).toBe('KeyInUse');
});

test('what is recorded late turns what followed on a later day, and not what somebody answered', async () => {
  const two = await schools.family(VILLAGE, ['2014-05-01', '2016-05-01']);
  const [elder, younger] = two.children.map(({ id }) => id);
  const answered = async (asOf: string) =>
    (
      await schools.of<{ schoolingAnswer: { secure: boolean | null } | null }>(
        STAFF,
        'Household',
        two.household,
        `schoolingAnswer(asOf: "${asOf}") { secure }`,
      )
    ).schoolingAnswer?.secure;
  await enrol(elder ?? '', '2025-09-10');
  expect(await answered('2025-09-10')).toBeNull();
  await enrol(younger ?? '', '2025-09-01');
  expect([await answered('2025-09-01'), await answered('2025-09-10')]).toEqual([null, true]);
  const said = { householdId: two.household, secure: null, finding: '正在核实', occurredOn: '2025-09-20' };
  await schools.act(STAFF, 'answerSchooling', said);
  await enrol(elder ?? '', '2025-09-02', { school: '另一小学' });
  expect(await answered('2025-09-20')).toBeNull();
});
