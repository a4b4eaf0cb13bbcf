import { FACT_DAY_EDGES, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';

const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const OTHER = '0199a1b2-0000-7000-8000-000000000002';
const [FIRST, SECOND] = ['0199a1b2-0000-7000-8000-000000000011', '0199a1b2-0000-7000-8000-000000000012'];
const VILLAGE = '441322001001';

type Health = ServiceUnderTest<ReturnType<typeof service.readEnvironment>>;
let health: Health;
let keys = 0;

beforeAll(async () => {
  health = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => health?.drop());

const told = (work: () => Promise<unknown>) =>
  toldMeanwhile(health.service, ['guarantee-answered', 'screening-hit'], work);

function register(version: number, persons: readonly [string, string][]) {
  const at = (id: string, code: string) => ({
    id,
    code,
    divisionCode: VILLAGE,
    version,
    persons: persons
      .filter(([, household]) => household === id)
      .map(([person]) => ({ id: person, certificateIndex: person.slice(-2) })),
  });
  return health.deliver('household-registered', {
    households: [at(HOUSEHOLD, '441322001770001'), at(OTHER, '441322001770002')],
  });
}

function survey(surveyedOn: string, insured: Record<string, boolean>) {
  return health.deliver('survey-recorded', {
    surveyedOn,
    source: `防止返贫致贫监测对象信息 ${surveyedOn}`,
    households: [
      {
        householdId: HOUSEHOLD,
        divisionCode: VILLAGE,
        persons: Object.entries(insured).map(([personId, residentInsurance]) => ({
          personId,
          residentInsurance,
        })),
      },
    ],
  });
}

async function answer(account: string, change: object = {}) {
  const { data, errors } = await health.ask<{
    answerInsurance: { __typename: string; code?: string; answer?: { finding: string | null } };
  }>(
    account,
    `mutation ($input: AnswerInsuranceInput!) { answerInsurance(input: $input) { __typename
      ... on InsuranceAnswered { answer { secure finding household { id } } } ... on UserError { code } } }`,
    {
      input: {
        householdId: HOUSEHOLD,
        secure: true,
        occurredOn: '2025-10-01',
        idempotencyKey: `key-${keys++}`,
        ...change,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.answerInsurance;
}

async function answerAsOf(asOf: string, account = 'health@441322') {
  const { data } = await health.ask<{ _entities: { insuranceAnswer: object | null }[] }>(
    account,
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
       insuranceAnswer(asOf: $asOf) { secure finding occurredOn } } } }`,
    { r: [{ __typename: 'Household', id: HOUSEHOLD }], asOf },
  );
  return data._entities[0]?.insuranceAnswer;
}

const inAnswers = (events: Awaited<ReturnType<typeof told>>) =>
  events.flatMap(({ payload }) => ('answers' in payload ? payload.answers : []));

test('PA-2025-4.2c: all in the residents’ insurance is guaranteed; one who is not may be in the employees’, so nothing is known', async () => {
  await register(1, [
    [FIRST as string, HOUSEHOLD],
    [SECOND as string, HOUSEHOLD],
  ]);
  const events = await told(async () => {
    await survey('2025-03-14', { [FIRST as string]: true, [SECOND as string]: true });
    await survey('2025-06-30', { [SECOND as string]: false });
    // Older than what is known of the second: tells nothing of the household as it was in May.
    await survey('2025-05-31', { [FIRST as string]: true });
  });
  expect(inAnswers(events)).toEqual([
    expect.objectContaining({ secure: true, occurredOn: '2025-03-14', department: '医保' }),
    expect.objectContaining({ secure: null, occurredOn: '2025-06-30', finding: null }),
  ]);
  expect(await answerAsOf('2025-05-31')).toMatchObject({ secure: true });
  expect(await answerAsOf('2025-06-30')).toEqual({
    secure: null,
    finding: '有成员未参加居民医保，是否参加职工医保待核',
    occurredOn: '2025-06-30',
  });
});

test('who is registered in another household by now counts there, and both are answered anew at once', async () => {
  const events = await told(() =>
    register(2, [
      [FIRST as string, HOUSEHOLD],
      [SECOND as string, OTHER],
    ]),
  );
  expect(inAnswers(events)).toMatchObject([
    { householdId: HOUSEHOLD, secure: true, occurredOn: '2025-06-30' },
    { householdId: OTHER, secure: null, occurredOn: '2025-06-30' },
  ]);
  expect(await told(() => survey('2025-07-31', { [FIRST as string]: true }))).toEqual([]);
});

test('a member who left on a day is answered for until then, as soon as how the household stands is told', async () => {
  const stands = (leftOn: string | null, version: number) =>
    health.deliver('household-standing', {
      households: [
        {
          ...{ householdId: HOUSEHOLD, divisionCode: VILLAGE, version, periods: [] },
          registration: { outOfPoverty: false, poor: [] },
          members: [
            { personId: FIRST as string, joinedOn: '2021-01-01', leftOn: null, present: true },
            { personId: SECOND as string, joinedOn: '2021-01-01', leftOn, present: true },
          ],
        },
      ],
    });
  expect(inAnswers(await told(() => stands(null, 1)))).toMatchObject([
    { secure: null, occurredOn: '2025-06-30' },
  ]);
  expect(inAnswers(await told(() => stands('2025-08-15', 2)))).toMatchObject([
    { secure: true, occurredOn: '2025-08-16' },
  ]);
});

test('PA-2025-1.2.4a: what is found of somebody’s health never leaves the department, the hit does', async () => {
  const events = await told(async () => {
    expect(await answer('health@441322', { secure: false, finding: '户主尿毒症，断保' })).toMatchObject({
      answer: { finding: '户主尿毒症，断保' },
    });
  });
  expect(events.map(({ type }) => type)).toEqual(['guarantee-answered', 'screening-hit']);
  expect(events[1]?.payload).toMatchObject({
    hits: [{ rule: 'insurance-insecure', leadType: 'OTHER', department: '医保', period: '2025', note: null }],
  });
  expect(JSON.stringify(events)).not.toContain('尿毒症');
  expect(await answerAsOf('2025-12-01')).toMatchObject({ secure: false, finding: '户主尿毒症，断保' });
});

test('other departments, line roles and a neighbour county’s department do not answer', async () => {
  const events = await told(async () => {
    expect(await answer('education@441322')).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await answer('county@441322')).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await answer('health@410526')).toMatchObject({ code: 'NOT_FOUND' });
  });
  expect(events).toEqual([]);
  expect(await answerAsOf('2025-12-01', 'health@410526')).toBeNull();
});

test.each(FACT_DAY_EDGES)('an answer of %s: %s', async (occurredOn, code) => {
  expect((await answer('health@441322', { occurredOn })).code).toBe(code);
});

test('the same key with another answer is in use', async () => {
  await answer('health@441322', { idempotencyKey: 'taken' });
  expect((await answer('health@441322', { idempotencyKey: 'taken', secure: null })).code).toBe('KEY_IN_USE');
});
