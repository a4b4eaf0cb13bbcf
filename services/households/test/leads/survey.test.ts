import { countStatements } from '@dixian/testkit';
import {
  COUNTY,
  head,
  member,
  newKey,
  OTHER_VILLAGE,
  Register,
  TOWNSHIP,
  VILLAGE,
} from '../movement/running-register';

const VILLAGER = `village@${VILLAGE}`;

interface VisitResult {
  __typename: string;
  code?: string;
  field?: string;
  clauses?: { id: string }[];
  visit?: { id: string; lead: { id: string; channel: string; state: string; note: string } | null };
}

let register: Register;
beforeAll(async () => {
  register = await Register.start('2026-01-05');
});
afterAll(() => register?.households.drop());

async function survey(account: string, given: object) {
  const input = { occurredOn: '2025-06-10', idempotencyKey: newKey(), ...given };
  const { data, errors } = await register.households.ask<{
    recordSurveyVisits: { __typename: string; code?: string; field?: string; results?: VisitResult[] };
  }>(
    account,
    `mutation ($input: RecordSurveyVisitsInput!) { recordSurveyVisits(input: $input) { __typename
       ... on UserError { code } ... on InvalidInput { field }
       ... on SurveyVisitsRecorded { results { __typename ... on UserError { code clauses { id } }
         ... on InvalidInput { field } ... on NotFound { field }
         ... on SurveyVisitRecorded { visit { id lead { id channel state note } } } } } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.recordSurveyVisits;
}

async function coverage(account: string, change: object = {}) {
  const { data, errors } = await register.households.ask<{ surveyCoverage: Coverage | null }>(
    account,
    `query ($division: String!, $year: Int!, $asOf: Date) { surveyCoverage(division: $division, year: $year, asOf: $asOf) {
       households visited riskFound villagesComplete status clauses { id }
       villages { divisionCode households visited complete division { name } } } }`,
    { division: '500235216', year: 2025, ...change },
  );
  // To who belongs elsewhere it is no place.
  for (const { extensions } of errors ?? []) expect(extensions?.code).toBe('NO_SUCH_PLACE');
  return data.surveyCoverage;
}

interface Coverage {
  households: number;
  visited: number;
  status: string;
  villagesComplete: number;
  clauses: { id: string }[];
  villages: { divisionCode: string; households: number; visited: number; complete: boolean }[];
}

const villageOf = (found: Coverage | null, code: string) =>
  found?.villages.find(({ divisionCode }) => divisionCode === code);

test('PA-2025-1.2.1, PA-2025-1.2.6: each visit has its result; a risk is a lead of channel SURVEY in the same act', async () => {
  const [calm, risky] = [await register.family([head('甲')]), await register.family([head('乙')])];
  const given = {
    visits: [
      { householdId: calm.id, riskFound: false },
      { householdId: risky.id, riskFound: true, leadType: 'HOUSING', finding: '屋顶漏雨' },
      { householdId: risky.id, riskFound: true, finding: '屋顶漏雨' },
      { householdId: risky.id, riskFound: true, leadType: 'WATER' },
      { householdId: '01900000-0000-7000-8000-000000000000', riskFound: false },
    ],
    idempotencyKey: newKey(),
  };
  const first = await survey(VILLAGER, given);
  expect(first.results).toMatchObject([
    { __typename: 'SurveyVisitRecorded', visit: { lead: null } },
    { visit: { lead: { channel: 'SURVEY', state: 'RECEIVED', note: '屋顶漏雨' } } },
    { field: 'visits.2.leadType', code: 'REQUIRED', clauses: [{ id: 'PA-2025-1.2.6' }] },
    { field: 'visits.3.finding', code: 'REQUIRED', clauses: [{ id: 'PA-2025-1.2.1' }] },
    { __typename: 'NotFound', field: 'visits.4.householdId' },
  ]);
  expect(await survey(VILLAGER, given)).toEqual(first);
  const leads = await register.rows<{ tasks: number; told: number }>(
    `SELECT (SELECT count(*)::int FROM task t WHERE t.subject_id = l.id AND t.kind = 'VERIFY_LEAD') AS tasks,
       (SELECT count(*)::int FROM outbox o WHERE o.type = 'lead-received' AND o.payload->>'leadId' = l.id::text) AS told
     FROM lead l WHERE l.household_id = $1`,
    [risky.id],
  );
  expect(leads).toEqual([{ tasks: 1, told: 1 }]);
});

test('the same risk of one household is seen once in a round; another risk of it may be', async () => {
  const { id: householdId } = await register.family([head('丁')]);
  const visit = (leadType: string) => ({ householdId, riskFound: true, finding: '屋顶漏雨', leadType });
  const { results } = await survey(VILLAGER, {
    visits: [visit('HOUSING'), visit('HOUSING'), visit('WATER')],
  });
  expect(results).toMatchObject([
    { __typename: 'SurveyVisitRecorded' },
    { code: 'REPEATED', field: 'visits.1.householdId' },
    { __typename: 'SurveyVisitRecorded' },
  ]);
});

test('a key stands for all visits of a round: sent again with others, nothing of it is recorded', async () => {
  const { id } = await register.family([head('丙')]);
  const good = { householdId: id, riskFound: false };
  const round = { visits: [good, { ...good, riskFound: true }], idempotencyKey: newKey() };
  const first = await survey(VILLAGER, round);
  expect(first.results).toMatchObject([{ __typename: 'SurveyVisitRecorded' }, { code: 'REQUIRED' }]);
  expect(await survey(VILLAGER, { ...round, visits: [good, good] })).toEqual({
    __typename: 'KeyInUse',
    code: 'KEY_IN_USE',
  });
  expect(await survey(VILLAGER, round)).toEqual(first);
  const visits = await register.rows('SELECT FROM survey_visit WHERE household_id = $1', [id]);
  expect(visits).toHaveLength(1);
});

test('what was refused under a key answers with its first refusal, whatever would become of it now', async () => {
  const { id } = await register.family([head('戊')]);
  const unknown = '01900000-0000-7000-8000-00000000abcd';
  const visits = [
    { householdId: id, riskFound: false },
    { householdId: unknown, riskFound: false },
  ];
  const round = { visits, idempotencyKey: newKey() };
  const first = await survey(VILLAGER, round);
  expect(first.results).toMatchObject([{ __typename: 'SurveyVisitRecorded' }, { __typename: 'NotFound' }]);
  const { id: other } = await register.family([head('己')]);
  await register.rows('UPDATE household SET id = $1 WHERE id = $2', [unknown, other]);
  expect(await survey(VILLAGER, round)).toEqual(first);
  expect(await survey(VILLAGER, { ...round, idempotencyKey: newKey() })).toMatchObject({
    results: [{ __typename: 'SurveyVisitRecorded' }, { __typename: 'SurveyVisitRecorded' }],
  });
});

test.each<[string, string, object, object]>([
  [
    '200 visits are the most',
    VILLAGER,
    { visits: Array(201).fill({ householdId: 'x', riskFound: false }) },
    { code: 'TOO_MANY_ITEMS' },
  ],
  ['none is too few', VILLAGER, { visits: [] }, { field: 'visits', code: 'REQUIRED' }],
  [
    'not before it was',
    VILLAGER,
    { visits: [{ householdId: 'x', riskFound: false }], occurredOn: '2026-01-06' },
    { code: 'DATE_IN_FUTURE' },
  ],
  [
    'not by auditors',
    'auditor@500235',
    { visits: [{ householdId: 'x', riskFound: false }] },
    { code: 'NOT_PERMITTED' },
  ],
  [
    'not by other departments',
    'health@500235',
    { visits: [{ householdId: 'x', riskFound: false }] },
    { code: 'NOT_PERMITTED' },
  ],
])('%s', async (_what, account, given, expected) => {
  expect(await survey(account, given)).toMatchObject(expected);
});

describe('coverage', () => {
  test('PA-2025-1.2.1: by village in one statement, each household once; sums agree, also as of a past day', async () => {
    const families: { id: string }[] = [];
    for (const name of ['丁', '戊'])
      families.push(await register.family([head(name)], { division: OTHER_VILLAGE, account: TOWNSHIP }));
    const visit = (index: number) => ({ householdId: families[index]?.id, riskFound: false });
    await survey(TOWNSHIP, { visits: [visit(0)], occurredOn: '2025-06-01' });
    await survey(TOWNSHIP, { visits: [visit(0)], occurredOn: '2025-09-01' });
    await survey(TOWNSHIP, { visits: [visit(1)], occurredOn: '2025-12-31' });
    const { result, statements } = await countStatements(register.households.service.parts.db, () =>
      register.households.ask(
        COUNTY,
        '{ surveyCoverage(division: "500235", year: 2025) { villages { visited } } }',
      ),
    );
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    const before = await coverage(TOWNSHIP, { asOf: '2025-12-30' });
    expect(villageOf(before, OTHER_VILLAGE)).toMatchObject({ households: 2, visited: 1, complete: false });
    const after = await coverage(TOWNSHIP, { asOf: '2025-12-31' });
    expect(villageOf(after, OTHER_VILLAGE)).toMatchObject({ households: 2, visited: 2, complete: true });
    expect(after?.villages).toHaveLength(11);
    expect(after?.villages.reduce((sum, { visited }) => sum + visited, 0)).toBe(after?.visited);
    expect(villageOf(await coverage(TOWNSHIP, { year: 2026 }), OTHER_VILLAGE)).toMatchObject({ visited: 0 });
    expect(villageOf(await coverage(TOWNSHIP, { year: 2024 }), OTHER_VILLAGE)).toMatchObject({
      households: 0,
    });
  });

  test('PA-2025-1.2.1: a year over with a village incomplete is ANNUAL_SURVEY_INCOMPLETE; complete ones are not', async () => {
    expect(await coverage(TOWNSHIP, { asOf: '2025-12-30' })).toMatchObject({
      status: 'UNDER_WAY',
      clauses: [{ id: 'PA-2025-1.2.1' }],
    });
    expect(await coverage(TOWNSHIP)).toMatchObject({ status: 'ANNUAL_SURVEY_INCOMPLETE' });
    expect(await coverage(TOWNSHIP, { division: OTHER_VILLAGE })).toMatchObject({
      status: 'COMPLETE',
      villagesComplete: 1,
    });
    // No document of 郑州 asks for it, and 普安乡's began on 14 March.
    expect(await coverage('county@410181', { division: '410181' })).toMatchObject({
      status: 'NOT_ASKED_FOR',
      clauses: [],
    });
    expect(await coverage(TOWNSHIP, { asOf: '2025-03-13' })).toMatchObject({ status: 'NOT_ASKED_FOR' });
  });

  test('who left or was merged is not waited for', async () => {
    const village = '500235216217';
    const [kept, gone] = [
      await register.family([head('己')], { division: village, account: TOWNSHIP }),
      await register.family([head('庚')], { division: village, account: TOWNSHIP }),
    ];
    await survey(TOWNSHIP, { visits: [{ householdId: kept.id, riskFound: false }] });
    const merger = { fromId: gone.id, intoId: kept.id, occurredOn: '2025-10-01', reason: '并户' };
    await register.act(TOWNSHIP, 'mergeHouseholds', merger);
    expect(villageOf(await coverage(TOWNSHIP, { asOf: '2025-09-30' }), village)).toMatchObject({
      households: 2,
    });
    expect(villageOf(await coverage(TOWNSHIP), village)).toMatchObject({ households: 1, complete: true });
    expect(await survey(TOWNSHIP, { visits: [{ householdId: gone.id, riskFound: false }] })).toMatchObject({
      results: [{ __typename: 'NotFound' }],
    });
  });

  test('neighbours, other departments and wider places see none of it', async () => {
    expect(await coverage('county@410181')).toBeNull();
    expect(await coverage('city@5002', { division: '5002' })).toBeNull();
    const { errors } = await register.households.ask(
      'health@500235',
      '{ surveyCoverage(division: "500235", year: 2025) { visited } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { id } = await register.family([head('辛'), member('壬')]);
    await survey(VILLAGER, { visits: [{ householdId: id, riskFound: false }] });
    const visits = (account: string) =>
      register.households
        .ask<{ household: object | null }>(
          account,
          'query ($id: ID!) { household(id: $id) { surveyVisits(year: 2025) { visitedOn riskFound lead { id } } } }',
          { id },
        )
        .then(({ data }) => data.household);
    expect(await visits(COUNTY)).toEqual({
      surveyVisits: [{ visitedOn: '2025-06-10', riskFound: false, lead: null }],
    });
    expect(await visits('health@500235')).toEqual({ surveyVisits: null });
    expect(await visits('county@410181')).toBeNull();
  });

  test('PA-2025-1.2.1: the target full-survey-villages has its actual value', async () => {
    const { data, errors } = await register.households.ask<{ _entities: { householdsActual: object }[] }>(
      TOWNSHIP,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target { householdsActual {
         value part whole countedOn } } } }`,
      {
        of: [
          { __typename: 'Target', id: 'full-survey-villages', divisionCode: '500235216', asOf: '2025-12-31' },
        ],
      },
    );
    expect(errors).toBeUndefined();
    expect(data._entities[0]?.householdsActual).toEqual({
      value: '3',
      part: '3',
      whole: '11',
      countedOn: '2025-12-31',
    });
  });
});
