import { type Policy, startPolicy } from './running-policy';

const STATE = '{ text from to clauses { id } }';
const CHANGES = `query ($division: String!, $from: Date!, $to: Date!, $first: Int, $after: String) {
  policyChanges(division: $division, from: $from, to: $to, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { on subject name before ${STATE} after ${STATE} } }
  }
}`;
const YEAR_END = `query ($division: String!, $year: Int!) {
  yearEndTransitions(division: $division, year: $year) {
    name at who result service clauses { id } document { id }
  }
}`;
const NEW_YEAR = { from: '2025-12-31', to: '2026-01-01' };
const AN_YANG = '4105';
const JI_YUAN = '419001';
const PU_AN = '500235216';
const BO_LUO = '441322';

interface State {
  text: string;
  from: string | null;
  to: string | null;
  clauses: { id: string }[];
}
interface Change {
  on: string;
  subject: string;
  name: string;
  before: State | null;
  after: State | null;
}
interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: Change }[];
}

let policy: Policy;
beforeAll(async () => {
  policy = await startPolicy();
});
afterAll(() => policy.stop());

async function page(asked: Record<string, unknown>) {
  return (await policy.ask<{ policyChanges: Page }>(CHANGES, asked)).data.policyChanges;
}

async function changes(division: string, days = NEW_YEAR) {
  const { edges, totalCount } = await page({ division, ...days, first: 200 });
  expect(edges).toHaveLength(totalCount);
  return edges.map(({ node }) => node);
}

const named = (list: Change[], subject: string, name: string) =>
  list.find((change) => change.subject === subject && change.name === name);

async function transitions(division: string, year: number) {
  const { data } = await policy.ask<{ yearEndTransitions: { name: string; result: string }[] }>(YEAR_END, {
    division,
    year,
  });
  return data.yearEndTransitions;
}

test('AY-2025-2.1a, AY-2025-3.1.2a: the year of 安阳 ends, contracts that run longer do not', async () => {
  const list = await changes(AN_YANG);
  expect(list.every(({ on, before, after }) => on === '2026-01-01' && before && !after)).toBe(true);
  expect(named(list, 'DOCUMENT', 'AY-2025')?.before).toMatchObject({ to: '2025-12-31', clauses: [] });
  expect(named(list, 'ENTITLEMENT', 'work-contract-extension')).toBeDefined();
  expect(named(list, 'ENTITLEMENT', 'work-contract')).toBeUndefined();
  expect(named(list, 'TIME_LIMIT', 'WORK_CONTRACT_OWN_END')).toBeUndefined();
  expect(named(list, 'PROCEDURE', 'green-channel')?.before?.clauses).toContainEqual({
    id: 'AY-2025-3.3.4c',
  });
});

test('AY-2025-3.2.1d, AY-2025-3.2.1e: interest subsidy of 安阳 before and after the year’s end', async () => {
  const list = await changes(AN_YANG);
  expect(named(list, 'PARAMETER', 'interest-subsidy-rate')).toEqual({
    on: '2026-01-01',
    subject: 'PARAMETER',
    name: 'interest-subsidy-rate',
    before: {
      text: '100 percent',
      from: '2025-01-01',
      to: '2025-12-31',
      clauses: [{ id: 'AY-2025-3.2.1d' }],
    },
    after: null,
  });
  expect(named(list, 'TIME_LIMIT', 'INTEREST_SUBSIDY_END')?.before).toMatchObject({
    text: '2025-12-31',
    clauses: [{ id: 'AY-2025-3.2.1e' }],
  });
});

test('JY-2025-1.1b, JY-2025-1.1c: the line of 济源 ends with its year and no other takes its place', async () => {
  const list = await changes(JI_YUAN);
  expect(named(list, 'PARAMETER', 'monitoring-line')).toMatchObject({
    before: { text: '8600.00 CNY-per-person-year', to: '2025-12-31', clauses: [{ id: 'JY-2025-1.1c' }] },
    after: null,
  });
  expect(named(list, 'TARGET', 'employment-scale')?.before?.clauses).toEqual([{ id: 'JY-2025-2.4a' }]);
  expect(list.filter(({ after }) => after)).toEqual([]);
});

test('PA-2025-0.1: nothing of 普安乡 ends at New Year, in its villages neither', async () => {
  expect(await changes(PU_AN)).toEqual([]);
  expect(await changes('500235216201')).toEqual([]);
});

test('BL-2022-4.3b, BL-2022-4.4.4b: the plan of 博罗 ends with the five years', async () => {
  const list = await changes(BO_LUO);
  expect(named(list, 'DOCUMENT', 'BL-2022')).toMatchObject({ after: null });
  expect(named(list, 'PARAMETER', 'pension-subsidy-rate')).toMatchObject({
    before: { text: '100 percent', from: '2022-03-09', clauses: [{ id: 'BL-2022-4.3b' }] },
    after: null,
  });
  expect(named(list, 'TIME_LIMIT', 'MEDICAL_RUN')).toMatchObject({ after: null });
});

test('what starts and ends between the two days is not lost', async () => {
  const list = await changes(JI_YUAN, { from: '2024-12-31', to: '2026-01-01' });
  const line = list.filter(({ name }) => name === 'monitoring-line');
  expect(line.map(({ on, before, after }) => [on, before?.text, after?.text])).toEqual([
    ['2025-01-01', undefined, '8600.00 CNY-per-person-year'],
    ['2026-01-01', '8600.00 CNY-per-person-year', undefined],
  ]);
  expect(await changes(JI_YUAN, { from: '2025-01-01', to: '2025-12-31' })).toEqual([]);
  expect(await changes(JI_YUAN, { from: '2026-01-01', to: '2026-01-01' })).toEqual([]);
});

test('ZZ-2020-0.1: 郑州 has its own document only from its day; the province’s binds the whole year', async () => {
  const list = await changes('4101', { from: '2019-12-31', to: '2021-01-01' });
  const documents = list.filter(({ subject }) => subject === 'DOCUMENT');
  expect(documents.map(({ on, name, after }) => [on, name, after !== null])).toEqual([
    ['2020-01-01', 'HN-2020', true],
    ['2020-04-24', 'ZZ-2020', true],
    ['2021-01-01', 'HN-2020', false],
    ['2021-01-01', 'ZZ-2020', false],
  ]);
});

test('pages of seven give every change exactly once', async () => {
  const whole = await changes(AN_YANG);
  const paged: Change[] = [];
  for (let after: string | undefined; ; ) {
    const { edges, pageInfo } = await page({ division: AN_YANG, ...NEW_YEAR, first: 7, after });
    paged.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(paged).toEqual(whole);
  expect(whole.length).toBeGreaterThan(14);
});

test('a day before the first is a mistake, not an empty answer', async () => {
  const answer = await policy.ask(CHANGES, { division: AN_YANG, from: '2026-01-01', to: '2025-12-31' });
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('AY-2025-3.4a, AY-2025-2.3a, AY-2025-3.3.3a, AY-2025-3.1.2a: transitions of 安阳 at the end of 2025', async () => {
  const list = await transitions('410526', 2025);
  const results = new Map(list.map(({ name, result }) => [name, result]));
  expect(results.get('pairing')).toBe('ENDS');
  expect(results.get('not-eliminated')).toBe('LISTED');
  expect(results.get('housing-funds')).toBe('DUE');
  expect(results.get('contracts-ending-later')).toBe('CONTINUES_TO_OWN_END');
  expect(list.find(({ name }) => name === 'interest-subsidy')).toEqual({
    name: 'interest-subsidy',
    at: '2025-12-31',
    who: '重点帮扶对象5万元以内的贷款',
    result: 'ENDS',
    service: 'finance',
    clauses: [{ id: 'AY-2025-3.2.1e' }, { id: 'AY-2025-3.2.1d' }],
    document: { id: 'AY-2025' },
  });
});

test('JY-2025-1.1b, PA-2025-0.1, BL-2022-4.4.4b: set anew, goes on, runs for the last time', async () => {
  expect(await transitions(JI_YUAN, 2025)).toContainEqual(
    expect.objectContaining({ name: 'monitoring-line', result: 'MUST_BE_SET' }),
  );
  expect(await transitions(PU_AN, 2025)).toEqual([expect.objectContaining({ result: 'CONTINUES' })]);
  expect(await transitions(BO_LUO, 2025)).toContainEqual(
    expect.objectContaining({ result: 'LAST_RUN', service: 'health' }),
  );
});

test('no transitions where no document tells any, and none for a year that is none', async () => {
  expect(await transitions(AN_YANG, 2026)).toEqual([]);
  expect(await transitions('11', 2025)).toEqual([]);
  expect(await transitions(AN_YANG, -1)).toEqual([]);
  expect(await transitions(AN_YANG, 123456)).toEqual([]);
});
