import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { nationalFile } from '../national-file';
import { idOf, rowsOf } from '../running-households';

const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;
let cases: Cases;
beforeAll(async () => {
  const rows = [1, 2, 3].map((number) => ({
    person: number,
    household: code(number),
    members: 1,
    phone: '19900000001',
  }));
  // The same certificate in another township of the county, and one in another province.
  const there = ['重庆市', '县', '云阳县', '双江街道', '杏家湾社区'];
  const twice = { person: 1, household: '500235001799001', members: 1, place: there };
  cases = await Cases.of('2025-12-01', COUNTY, nationalFile('2025-03-20', [...rows, twice]));
  const place = ['河南省', '省直辖县级行政区划', '济源市', '济源市王屋镇', '王屋村'];
  const { rowsRejected } = await cases.households.load(
    'county@419001',
    'national-export',
    nationalFile('2025-03-20', [{ person: 2, household: '419001109799001', members: 1, place }]),
  );
  expect(rowsRejected).toBe(0);
});
afterAll(() => cases?.households.drop());

const PROMPTS = '{ rule { code number } subject person { id } seen state clauses { id } }';
interface Prompt {
  rule: { code: string };
  seen: string;
  state: string;
}
const codesOf = (prompts: readonly Prompt[]) => prompts.map(({ rule }) => rule.code);

async function promptsOf(account: string, householdId: string, stage = 'IDENTIFICATION', asOf?: string) {
  const { data } = await cases.households.ask<{ household: { qualityPrompts: Prompt[] } }>(
    account,
    `query ($id: ID!, $stage: QualityStage, $asOf: Date) {
       household(id: $id) { qualityPrompts(stage: $stage, asOf: $asOf) ${PROMPTS} } }`,
    { id: householdId, stage, asOf },
  );
  return data.household.qualityPrompts;
}

const tasks = (householdId: string) =>
  rowsOf<{ step: string; level: string }>(
    cases.households,
    `SELECT step, level FROM task WHERE kind = 'ANSWER_PROMPT' AND household_id = $1 AND closed_on IS NULL ORDER BY step`,
    [householdId],
  );

test('PA-2025-2.3a4 the township review goes on whatever the rules see, tells it, and leaves tasks', async () => {
  const caseId = await cases.posted(code(1), '2025-06-02', '2025-06-03');
  const householdId = await idOf(cases.households, code(1));
  expect(await tasks(householdId)).toEqual([]);
  const { data, errors } = await cases.households.ask<{
    recordTownshipReview: { __typename: string; case: { state: string }; prompts: Prompt[] };
  }>(
    TOWNSHIP,
    `mutation ($input: RecordTownshipReviewInput!) { recordTownshipReview(input: $input) {
       __typename ... on CaseActRecorded { case { state } prompts ${PROMPTS} } } }`,
    { input: input('recordTownshipReview', { caseId }, '2025-06-10') },
  );
  expect(errors).toBeUndefined();
  expect(data.recordTownshipReview).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { state: 'TOWNSHIP_REVIEWED' },
  });
  const seen = codesOf(data.recordTownshipReview.prompts);
  expect(seen).toContain('ILLNESS_WITHOUT_SELF_PAID');
  expect((await tasks(householdId)).map(({ step, level }) => [step.split(':')[0], level])).toEqual(
    seen.toSorted().map((rule) => [rule, 'township']),
  );
});

test('1_01_002 a number twice in the province is told to whoever sees the one, and not where the other stands', async () => {
  const person = await rowsOf<{ id: string }>(
    cases.households,
    'SELECT p.id FROM person p JOIN household h ON h.id = p.household_id WHERE h.code = $1',
    [code(1)],
  );
  const householdId = await idOf(cases.households, code(1));
  for (const account of [VILLAGE, COUNTY]) {
    const twice = (await promptsOf(account, householdId)).filter(
      ({ rule }) => rule.code === 'CERTIFICATE_TWICE',
    );
    expect(twice).toEqual([
      {
        rule: { code: 'CERTIFICATE_TWICE', number: '1_01_002' },
        subject: person[0]?.id,
        person: { id: person[0]?.id },
        seen: '证件号码重复',
        state: 'OPEN',
        clauses: [],
      },
    ]);
  }
  // Of another province, it is no duplicate of this one.
  expect(codesOf(await promptsOf(COUNTY, await idOf(cases.households, code(2))))).not.toContain(
    'CERTIFICATE_TWICE',
  );
});

test('PA-2025-2.1a PA-2025-2.1.1 PA-2025-2.1.3 the answer of the application is held against the members assessed', async () => {
  const householdId = await idOf(cases.households, code(2));
  const leadId = await cases.lead(code(2), '2025-06-02');
  await cases.act(TOWNSHIP, 'holdSpecialMeeting', input('holdSpecialMeeting', { leadId }, '2025-06-02'));
  const applied = await cases.act(
    VILLAGE,
    'submitApplication',
    input('submitApplication', { leadId }, '2025-06-03', {
      evidence: { registration: 'RELOCATED_NOW_URBAN' },
    }),
  );
  expect(applied).toMatchObject({ __typename: 'CaseActRecorded' });
  const check = async (asOf = '2025-12-01') => {
    const { data } = await cases.households.ask<{ household: { scopeCheck: object | null } }>(
      COUNTY,
      `query ($id: ID!, $asOf: Date) { household(id: $id) { scopeCheck(asOf: $asOf) {
         computed answered agrees inScope message clauses { id } } } }`,
      { id: householdId, asOf },
    );
    return data.household.scopeCheck;
  };
  expect(await check('2025-06-02')).toBeNull();
  expect(await check()).toMatchObject({
    computed: null,
    answered: 'RELOCATED_NOW_URBAN',
    agrees: null,
    inScope: null,
  });
  const assess = async (member: object, occurredOn: string) => {
    const [person] = await rowsOf<{ id: string }>(
      cases.households,
      'SELECT id FROM person WHERE household_id = $1',
      [householdId],
    );
    const answer = await cases.households.ask<{ assessIncome: { __typename: string } }>(
      VILLAGE,
      'mutation ($input: AssessIncomeInput!) { assessIncome(input: $input) { __typename } }',
      {
        input: {
          householdId,
          occurredOn,
          idempotencyKey: `scope-${occurredOn}`,
          members: [{ personId: person?.id, registration: 'RURAL', sharesIncome: true, ...member }],
        },
      },
    );
    expect(answer.data.assessIncome.__typename).toBe('IncomeAssessed');
  };
  await assess({}, '2025-06-30');
  expect(await check()).toMatchObject({
    computed: 'RURAL',
    agrees: false,
    inScope: true,
    clauses: [{ id: 'PA-2025-2.1a' }],
  });
  const differs = (await promptsOf(VILLAGE, householdId)).find(
    ({ rule }) => rule.code === 'REGISTRATION_DIFFERS',
  );
  expect(differs).toMatchObject({ seen: 'RELOCATED_NOW_URBAN ≠ RURAL', clauses: [{ id: 'PA-2025-2.1a' }] });
  expect((await tasks(householdId)).map(({ step }) => step)).toContain(`REGISTRATION_DIFFERS:${householdId}`);
  await assess({ registration: 'URBAN' }, '2025-07-31');
  expect(await check()).toMatchObject({ computed: 'RELOCATED_NOW_URBAN', agrees: true, inScope: true });
  expect((await tasks(householdId)).map(({ step }) => step)).not.toContain(
    `REGISTRATION_DIFFERS:${householdId}`,
  );
  expect(await check('2025-07-30')).toMatchObject({ computed: 'RURAL', agrees: false });
});

test('what departments answer, and as of which day, decides what is empty', async () => {
  const householdId = await idOf(cases.households, code(3));
  const water = async (secure: boolean | null, occurredOn: string) =>
    cases.households.deliver('guarantee-answered', {
      answers: [
        {
          ...{
            householdId,
            divisionCode: '500235216220',
            guarantee: 'SAFE_WATER' as const,
            secure,
            occurredOn,
          },
          ...{ department: '水利', source: 'survey', finding: null },
        },
      ],
    });
  await water(null, '2025-07-01');
  await water(false, '2025-08-01');
  const empty = async (asOf: string) =>
    (await promptsOf(COUNTY, householdId, 'IDENTIFICATION', asOf)).find(
      ({ rule }) => rule.code === 'IDENTIFICATION_FIELDS_EMPTY',
    )?.seen;
  expect(await empty('2025-06-30')).toBe('空：识别时间');
  expect(await empty('2025-07-01')).toBe('空：识别时间、饮水');
  expect(await empty('2025-08-01')).toBe('空：识别时间');
  // Before the export nothing was known of the household.
  expect(await promptsOf(COUNTY, householdId, 'IDENTIFICATION', '2025-03-19')).toEqual([]);
  expect(codesOf(await promptsOf(COUNTY, householdId, 'IDENTIFICATION', '2025-08-01'))).toContain(
    'WATER_WITHOUT_RISK',
  );
});

test('the rules are listed with their numbers and words, in both languages or of one stage', async () => {
  const { data } = await cases.households.ask<{
    qualityRules: { code: string; number: string | null; stage: string; message: string }[];
  }>(VILLAGE, '{ qualityRules(stage: PERSON) { code number stage message } }');
  expect(data.qualityRules).toContainEqual({
    code: 'WAGES_BELOW_100',
    number: '5_15_023',
    stage: 'PERSON',
    message: '工资性收入大于 0 而小于 100 元。',
  });
  expect(new Set(data.qualityRules.map(({ stage }) => stage))).toEqual(new Set(['PERSON']));
});

test('what waits already is not shown again with the next act where only the new is asked for', async () => {
  const caseId = await cases.posted(code(3), '2025-06-02', '2025-06-03');
  const householdId = await idOf(cases.households, code(3));
  const acted = async (
    account: string,
    mutation: 'recordTownshipReview' | 'recordCountyDecision',
    day: string,
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await cases.households.ask<Record<string, { all: Prompt[]; fresh: Prompt[] }>>(
      account,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ... on CaseActRecorded {
         all: prompts ${PROMPTS} fresh: prompts(onlyNew: true) ${PROMPTS} } } }`,
      { input: input(mutation, { caseId }, day) },
    );
    expect(errors).toBeUndefined();
    const { all = [], fresh = [] } = data[mutation] ?? {};
    return [codesOf(all), codesOf(fresh)];
  };
  const [seen, fresh] = await acted(TOWNSHIP, 'recordTownshipReview', '2025-06-10');
  expect(seen).toContain('ILLNESS_WITHOUT_SELF_PAID');
  expect(fresh).toEqual(seen);
  // As if the review had been recorded the day before.
  await cases.households.service.parts.workerDb.write({ division: '', sector: '*' }, (transaction) =>
    transaction.query(`UPDATE task SET opened_on = opened_on - 1 WHERE household_id = $1`, [householdId]),
  );
  const [waiting, added] = await acted(COUNTY, 'recordCountyDecision', '2025-06-11');
  expect(waiting).toEqual(expect.arrayContaining(seen ?? []));
  expect(added).toEqual((waiting ?? []).filter((rule) => !seen?.includes(rule)));
});
