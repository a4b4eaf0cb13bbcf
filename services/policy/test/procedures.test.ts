import { type Policy, startPolicy } from './running-policy';

const LIMIT = `{ kind trigger atLeast hard reasonWhenLate from to clauses { id }
  length { __typename ... on CountedTime { duration shortest timeUnit: unit } ... on FixedDay { date }
    ... on YearlyWindow { opens closes } ... on MonthEnds { months } ... on TimeInWords { words } } }`;
const PROCEDURES = `query ($division: String!, $on: Date) {
  procedures(division: $division, asOf: $on) {
    kind name inOrder dueBy ${LIMIT} clauses { id } document { id }
    steps { order name level actors evidence { name least reading clauses { id } } holdsFor ${LIMIT} clauses { id } }
  }
}`;
const DEADLINES = `query ($division: String!, $on: Date) { deadlines(division: $division, asOf: $on) ${LIMIT} }`;
const PU_AN = '500235216';

interface Procedure {
  kind: string;
  inOrder: boolean;
  dueBy: object | null;
  steps: { order: number; name: string; level: string; holdsFor: object | null; evidence: object[] }[];
}

let policy: Policy;
beforeAll(async () => {
  policy = await startPolicy();
});
afterAll(() => policy.stop());

async function procedures(division: string, on?: string) {
  const { data } = await policy.ask<{ procedures: Procedure[] }>(PROCEDURES, { division, on });
  return data.procedures;
}

async function deadlines(division: string, on?: string) {
  const { data } = await policy.ask<{ deadlines: { kind: string }[] }>(DEADLINES, { division, on });
  return data.deadlines;
}

test('PA-2025-2.3a: five steps from household to county, fifteen days soft', async () => {
  const identification = (await procedures('500235216201')).find(({ kind }) => kind === 'IDENTIFICATION');
  expect(identification).toMatchObject({ inOrder: true, document: { id: 'PA-2025' } });
  expect(identification?.steps.map(({ order, level }) => [order, level])).toEqual([
    [1, 'HOUSEHOLD'],
    [2, 'VILLAGE'],
    [3, 'VILLAGE'],
    [4, 'TOWNSHIP'],
    [5, 'COUNTY'],
  ]);
  expect(identification?.dueBy).toMatchObject({
    kind: 'IDENTIFICATION',
    hard: false,
    reasonWhenLate: true,
    length: { __typename: 'CountedTime', duration: 15, timeUnit: 'CALENDAR_DAYS' },
    clauses: [{ id: 'PA-2025-2.3c' }],
  });
});

test('PA-2025-2.3d, PA-2025-2.2b: the posting holds five days at least, hard; four factors are evidence', async () => {
  const steps = (await procedures(PU_AN)).find(({ kind }) => kind === 'IDENTIFICATION')?.steps ?? [];
  expect(steps[2]?.holdsFor).toMatchObject({
    kind: 'PUBLICITY',
    atLeast: true,
    hard: true,
    length: { duration: 5 },
    clauses: [{ id: 'PA-2025-2.3d' }],
  });
  expect(steps[1]?.evidence).toEqual([
    { name: 'factors-recorded', least: 4, reading: null, clauses: [{ id: 'PA-2025-2.2b' }] },
  ]);
  expect(steps[3]?.evidence).toEqual([
    expect.objectContaining({ name: 'signing-offices', least: 2, reading: expect.any(String) }),
  ]);
});

test('PA-2025-4.3, HN-2020-3.3.0, AY-2025-3.3.4c: each document its own steps, each only in its time', async () => {
  const kinds = async (division: string, on: string) =>
    (await procedures(division, on)).map(({ kind, steps }) => [kind, steps.length]);
  expect(await kinds(PU_AN, '2025-11-01')).toEqual([
    ['IDENTIFICATION', 5],
    ['ELIMINATION', 5],
  ]);
  expect(await kinds('410526', '2020-06-01')).toEqual([['IDENTIFICATION', 4]]);
  expect(await kinds('410526', '2025-06-01')).toEqual([['RELABELLING', 2]]);
  expect(await kinds('410526', '2026-01-01')).toEqual([]);
});

test('PA-2025-1.2a, PA-2025-4.2b: time limits of 普安乡, counted and hard or soft as printed', async () => {
  const list = await deadlines(PU_AN);
  expect(list.find(({ kind }) => kind === 'VERIFICATION')).toMatchObject({
    trigger: 'lead-found',
    hard: false,
    length: { duration: 5, shortest: null, timeUnit: 'WORKING_DAYS' },
    clauses: [{ id: 'PA-2025-1.2a' }],
  });
  expect(list.find(({ kind }) => kind === 'STABLE_INCOME')).toMatchObject({
    atLeast: true,
    hard: true,
    length: { duration: 6, timeUnit: 'MONTHS' },
    clauses: [{ id: 'PA-2025-4.2b' }],
  });
});

test('JY-2025-4.11b, AY-2025-3.4a, HN-2020-4.3e: months’ ends, a fixed day, and words without a number', async () => {
  const limitOf = async (division: string, on: string, kind: string) =>
    (await deadlines(division, on)).find((limit) => limit.kind === kind);
  expect(await limitOf('419001', '2025-11-01', 'FUND_CHECKPOINT')).toMatchObject({
    length: { __typename: 'MonthEnds', months: [7, 10, 12] },
  });
  expect(await limitOf('4105', '2025-11-01', 'PAIRING')).toMatchObject({
    atLeast: true,
    hard: true,
    length: { __typename: 'FixedDay', date: '2025-12-31' },
  });
  expect(await limitOf('41', '2020-06-01', 'GRADUAL_EXIT_REGISTERED')).toMatchObject({
    length: { __typename: 'CountedTime', duration: 12 },
  });
  expect(await limitOf('419001', '2025-11-01', 'HELPER_ASSIGNMENT')).toMatchObject({
    length: { __typename: 'TimeInWords', words: expect.any(String) },
  });
});

test('AY-2025-3.1.2a: from 2026 only contracts that run to their own end have a limit in 安阳', async () => {
  expect((await deadlines('4105', '2026-01-01')).map(({ kind }) => kind)).toEqual(['WORK_CONTRACT_OWN_END']);
  expect(await deadlines('11', '2025-11-01')).toEqual([]);
});

test('a procedure and its steps are found by what their document calls them, as cases name them', async () => {
  const { data } = await policy.ask<{ procedures: { code: string; steps: { code: string }[] }[] }>(
    'query ($division: String!) { procedures(division: $division) { code steps { code } } }',
    { division: PU_AN },
  );
  const codes = data.procedures.map(({ code }) => code);
  expect(codes).toContain('identification');
  expect(new Set(codes).size).toBe(codes.length);
  for (const { steps } of data.procedures) {
    expect(new Set(steps.map(({ code }) => code)).size).toBe(steps.length);
  }
});
