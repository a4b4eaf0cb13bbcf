import { systemScope } from '@dixian/service';
import { FACT_DAY_EDGES, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../src/service';

const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const SURVEYED = '0199a1b2-0000-7000-8000-000000000002';
const UNKNOWN = '0199a1b2-0000-7000-8000-000000000009';
const VILLAGE = '500235216220';
const STAFF = 'education@500235';

let education: ServiceUnderTest;
let keys = 0;

beforeAll(async () => {
  education = await runningService(service, { now: '2025-12-01' });
  await education.deliver('household-registered', {
    households: [HOUSEHOLD, SURVEYED].map((id, index) => ({
      id,
      code: `50023521679900${index}`,
      divisionCode: VILLAGE,
      version: 1,
      persons: [],
    })),
  });
});
afterAll(() => education?.drop());

interface Outcome {
  __typename: string;
  code?: string;
  field?: string;
  answer?: { secure: boolean | null; finding: string | null; source: string; household: { id: string } };
}

async function answer(account: string, change: object = {}): Promise<Outcome> {
  const { data, errors } = await education.ask<{ answerSchooling: Outcome }>(
    account,
    `mutation ($input: AnswerSchoolingInput!) { answerSchooling(input: $input) { __typename
      ... on SchoolingAnswered { answer { secure finding source household { id } } }
      ... on UserError { code } ... on InvalidInput { field } ... on NotFound { field } } }`,
    {
      input: {
        householdId: HOUSEHOLD,
        secure: true,
        occurredOn: '2025-09-01',
        idempotencyKey: `key-${keys++}`,
        ...change,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.answerSchooling;
}

const TYPES = ['guarantee-answered', 'screening-hit'] as const;
const told = (work: () => Promise<unknown>) => toldMeanwhile(education.service, TYPES, work);

async function answerAsOf(asOf: string, account = STAFF, id = HOUSEHOLD) {
  const { data } = await education.ask<{
    _entities: { schoolingAnswer: object | null; compulsoryEducation: object | null }[];
  }>(
    account,
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Household {
       schoolingAnswer(asOf: $asOf) { secure finding occurredOn source } compulsoryEducation { dropoutFound seenOn source } } } }`,
    { r: [{ __typename: 'Household', id }], asOf },
  );
  return data._entities[0];
}

test('PA-2025-1.2.4a: schooling that is not guaranteed is told, and is a hit of the year', async () => {
  const events = await told(async () => {
    expect(await answer(STAFF, { secure: false, finding: ' 一名学生辍学 ' })).toMatchObject({
      __typename: 'SchoolingAnswered',
      answer: { secure: false, finding: '一名学生辍学', source: '部门填报', household: { id: HOUSEHOLD } },
    });
  });
  const said = { householdId: HOUSEHOLD, divisionCode: VILLAGE, department: '教育' };
  expect(events).toEqual([
    {
      type: 'guarantee-answered',
      divisionCode: '500235',
      payload: {
        answers: [
          {
            ...said,
            guarantee: 'COMPULSORY_EDUCATION',
            secure: false,
            occurredOn: '2025-09-01',
            source: '部门填报',
            finding: '一名学生辍学',
          },
        ],
      },
    },
    {
      type: 'screening-hit',
      divisionCode: '500235',
      payload: {
        hits: [
          {
            ...said,
            personId: null,
            rule: 'schooling-insecure',
            period: '2025',
            foundOn: '2025-09-01',
            leadType: 'OTHER',
            note: '一名学生辍学',
          },
        ],
      },
    },
  ]);
});

test('JY-2025-1.2a: what is corrected is answered again; each day keeps its own answer', async () => {
  const events = await told(async () => {
    await answer(STAFF, { secure: true, occurredOn: '2025-10-01' });
    await answer(STAFF, { secure: null, finding: '转学去向待核', occurredOn: '2025-11-01' });
  });
  expect(events.map(({ type }) => type)).toEqual(['guarantee-answered', 'guarantee-answered']);
  expect(await answerAsOf('2025-08-31')).toMatchObject({ schoolingAnswer: null });
  expect(await answerAsOf('2025-09-30')).toMatchObject({ schoolingAnswer: { secure: false } });
  expect(await answerAsOf('2025-10-31')).toMatchObject({ schoolingAnswer: { secure: true } });
  // Not knowing changes nothing of what was last seen.
  expect(await answerAsOf('2025-11-01')).toMatchObject({
    schoolingAnswer: { secure: null, finding: '转学去向待核' },
    compulsoryEducation: { dropoutFound: false, seenOn: '2025-10-01', source: '部门填报' },
  });
});

test('the same key again gives the first answer and tells nobody twice, also at the same moment', async () => {
  const input = { idempotencyKey: 'once', finding: 'first', occurredOn: '2025-11-02' };
  const events = await told(async () => {
    const answers = await Promise.all([1, 2, 3].map(() => answer(STAFF, input)));
    expect(answers.map((outcome) => outcome.answer?.finding)).toEqual(['first', 'first', 'first']);
  });
  expect(events).toHaveLength(1);
});

test('the same key with another answer is in use and tells nobody', async () => {
  const input = { idempotencyKey: 'taken', occurredOn: '2025-11-03' };
  await answer(STAFF, input);
  const events = await told(async () => {
    expect(await answer(STAFF, { ...input, secure: false })).toMatchObject({
      __typename: 'KeyInUse',
      code: 'KEY_IN_USE',
    });
  });
  expect(events).toEqual([]);
});

test.each([
  ['village@500235216220', {}, 'NOT_PERMITTED', undefined],
  ['county@500235', {}, 'NOT_PERMITTED', undefined],
  ['health@500235', {}, 'NOT_PERMITTED', undefined],
  ['rural@500235', {}, 'NOT_PERMITTED', undefined],
  ['auditor@', {}, 'NOT_PERMITTED', undefined],
  ['education@410526', {}, 'NOT_FOUND', 'householdId'],
  [STAFF, { householdId: UNKNOWN }, 'NOT_FOUND', 'householdId'],
  [STAFF, { householdId: 'nobody' }, 'NOT_FOUND', 'householdId'],
  [STAFF, { occurredOn: '2025-12-02' }, 'DATE_IN_FUTURE', 'occurredOn'],
  [STAFF, { idempotencyKey: ' ' }, 'REQUIRED', 'idempotencyKey'],
  [STAFF, { finding: '学生 990034200011111234 辍学' }, 'IDENTITY_NUMBER', 'finding'],
  [STAFF, { finding: '长'.repeat(501) }, 'TOO_LONG', 'finding'],
  [STAFF, { finding: '学校\u202e辍学' }, 'UNREADABLE_CHARACTERS', 'finding'],
  [STAFF, { finding: '\u0000' }, 'UNREADABLE_CHARACTERS', 'finding'],
])('%#: %s is refused', async (account, change, code, field) => {
  const events = await told(async () => {
    const outcome = await answer(account, change);
    expect([outcome.code, outcome.field]).toEqual([code, field]);
  });
  expect(events).toEqual([]);
});

function survey(surveyedOn: string, dropout: boolean) {
  return education.deliver('survey-recorded', {
    surveyedOn,
    source: `防止返贫致贫监测对象信息 ${surveyedOn}`,
    households: [{ householdId: SURVEYED, divisionCode: VILLAGE, dropout, persons: [] }],
  });
}

test('what a survey saw is an answer with its source and no hit; an older survey stands behind a newer answer', async () => {
  const events = await told(async () => {
    await survey('2025-06-30', true);
    await answer(STAFF, { householdId: SURVEYED, secure: true, occurredOn: '2025-09-01' });
    // Says what the survey of June said already.
    await survey('2025-08-01', true);
    await survey('2025-03-14', false);
  });
  expect(events.map(({ payload }) => 'answers' in payload && payload.answers)).toEqual([
    [expect.objectContaining({ secure: false, occurredOn: '2025-06-30', finding: '失学辍学' })],
    [expect.objectContaining({ secure: true, occurredOn: '2025-09-01' })],
    [expect.objectContaining({ secure: true, occurredOn: '2025-03-14', finding: null })],
  ]);
  expect(await answerAsOf('2025-12-01', STAFF, SURVEYED)).toMatchObject({
    schoolingAnswer: { secure: true, occurredOn: '2025-09-01' },
    compulsoryEducation: { dropoutFound: false, seenOn: '2025-09-01' },
  });
});

test('an answer is never changed, and is out of sight of a neighbour county and other departments', async () => {
  const { workerDb } = education.service.parts;
  await expect(
    workerDb.write(systemScope, (transaction) =>
      transaction.query('UPDATE guarantee_answer SET secure = true'),
    ),
  ).rejects.toThrow('never changed');
  const seen = async (division: string, sector: '*' | 'health') => {
    const rows = await workerDb.read({ division, sector }, (s) => s.query('SELECT FROM guarantee_answer'));
    return rows.length;
  };
  expect(await seen('500235', '*')).toBeGreaterThan(0);
  expect([await seen('410526', '*'), await seen('500235', 'health')]).toEqual([0, 0]);
  expect(await answerAsOf('2025-12-01', 'county@410526')).toMatchObject({ schoolingAnswer: null });
});

test('answers follow a household that moves', async () => {
  await education.deliver('household-registered', {
    households: [
      { id: HOUSEHOLD, code: '500235216799000', divisionCode: '500235217201', version: 2, persons: [] },
    ],
  });
  expect(await answerAsOf('2025-12-01', 'township@500235217')).toMatchObject({ schoolingAnswer: {} });
  expect(await answerAsOf('2025-12-01', 'township@500235216')).toMatchObject({ schoolingAnswer: null });
});

test.each(FACT_DAY_EDGES)('an answer of %s: %s', async (occurredOn, code) => {
  const outcome = await answer(STAFF, { occurredOn });
  expect([outcome.code, outcome.field]).toEqual([code, code && 'occurredOn']);
});
