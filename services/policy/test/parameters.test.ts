import { countyLines } from './county-lines';
import { type Policy, startPolicy } from './running-policy';

const VALUE = `__typename ... on ParameterValue { name value unit from to staleness measure inclusive suppliedBy
  document { id } clauses { id } }`;
const LISTED = `query ($division: String!, $on: Date, $first: Int, $after: String) {
  parameters(division: $division, asOf: $on, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { ${VALUE} ... on ParameterMissing { name code missing: clauses { id } } } }
  }
}`;
const STALE = `query ($division: String!, $on: Date) {
  staleParameters(division: $division, asOf: $on, first: 200) {
    totalCount edges { node { name staleness clauses { id } } }
  }
}`;
const HISTORY = `query ($division: String!, $name: String!, $on: Date) {
  parameterHistory(name: $name, division: $division, asOf: $on) { ${VALUE} }
}`;
const JI_YUAN = '419001';
const PU_AN = '500235216';

interface Row {
  name: string;
  staleness?: string | null;
  clauses?: { id: string }[];
}
interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: Row }[];
}

let policy: Policy;
beforeAll(async () => {
  policy = await startPolicy();
});
afterAll(() => policy.stop());

async function listed(division: string, on?: string, first = 200, after?: string) {
  const asked = { division, on, first, after };
  return (await policy.ask<{ parameters: Page }>(LISTED, asked)).data.parameters;
}

async function inForce(division: string, on?: string) {
  const { edges, totalCount } = await listed(division, on);
  expect(edges).toHaveLength(totalCount);
  return edges.map(({ node }) => node);
}

async function stale(division: string, on?: string) {
  const { data } = await policy.ask<{ staleParameters: Page }>(STALE, { division, on });
  return data.staleParameters.edges.map(({ node }) => node);
}

async function history(division: string, name: string, on?: string) {
  return (await policy.ask<{ parameterHistory: Row[] }>(HISTORY, { division, name, on })).data
    .parameterHistory;
}

test('JY-2025-1.1c: the line of 济源 with unit, measure, bound, days, and that it ends this year', async () => {
  const list = await inForce(JI_YUAN);
  expect(list.find(({ name }) => name === 'monitoring-line')).toEqual({
    __typename: 'ParameterValue',
    name: 'monitoring-line',
    value: '8600.00',
    unit: 'CNY-per-person-year',
    from: '2025-01-01',
    to: '2025-12-31',
    staleness: 'ENDS_THIS_YEAR',
    measure: 'NET',
    inclusive: false,
    suppliedBy: null,
    document: { id: 'JY-2025' },
    clauses: [{ id: 'JY-2025-1.1c' }],
  });
});

test('AY-2025-3.2.1d: what a document names without a number is listed as missing', async () => {
  const list = await inForce('4105');
  expect(list.find(({ name }) => name === 'interest-day-count-basis')).toEqual({
    __typename: 'ParameterMissing',
    name: 'interest-day-count-basis',
    code: 'VALUE_NOT_SET',
    missing: [{ id: 'AY-2025-3.2.1d' }],
  });
});

test('AY-2025-3.1.2a: on 2026-01-01 only what has no end is left in 安阳', async () => {
  expect((await inForce('4105', '2026-01-01')).map(({ name }) => name)).toEqual(['work-contract-kinds']);
});

test('nothing is in force before the first document, and nowhere else', async () => {
  expect(await inForce(PU_AN, '2025-03-13')).toEqual([]);
  expect((await inForce(PU_AN, '2025-03-14')).length).toBeGreaterThan(10);
  expect(await inForce('500235217', '2025-03-14')).toEqual([]);
});

test('pages of nine give every parameter exactly once, by name', async () => {
  const names: string[] = [];
  for (let after: string | undefined; ; ) {
    const { edges, pageInfo } = await listed(JI_YUAN, undefined, 9, after);
    names.push(...edges.map(({ node }) => node.name));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(names).toEqual((await inForce(JI_YUAN)).map(({ name }) => name));
  expect(names).toEqual([...new Set(names)].sort());
});

test('JY-2025-1.1b, JY-2025-1.1c: a line is stale in its last year, ended after it, and not before', async () => {
  const line = async (on: string) =>
    (await stale(JI_YUAN, on)).find(({ name }) => name === 'monitoring-line')?.staleness;
  expect(await line('2024-12-31')).toBeUndefined();
  expect(await line('2025-01-01')).toBe('ENDS_THIS_YEAR');
  expect(await line('2025-12-31')).toBe('ENDS_THIS_YEAR');
  expect(await line('2026-01-01')).toBe('ENDED');
});

test('BL-2022-4.3b: 博罗’s rate of 2022 is not stale before its last year', async () => {
  const rate = async (on: string) =>
    (await stale('441322', on)).find(({ name }) => name === 'pension-subsidy-rate')?.staleness;
  expect(await rate('2024-12-31')).toBeUndefined();
  expect(await rate('2025-01-01')).toBe('ENDS_THIS_YEAR');
});

test('PA-2025-0.1: what has no end is never stale', async () => {
  expect(await stale(PU_AN)).toEqual([]);
  expect(await stale(PU_AN, '2035-01-01')).toEqual([]);
});

test('history tells every value with its days; staleness by the day asked for', async () => {
  expect(await history(JI_YUAN, 'monitoring-line', '2030-05-01')).toEqual([
    expect.objectContaining({ value: '8600.00', to: '2025-12-31', staleness: 'ENDED' }),
  ]);
  expect(await history('4105', 'interest-day-count-basis')).toEqual([]);
  expect(await history(JI_YUAN, 'no-such-thing')).toEqual([]);
});

describe('a county with a line for each of two years', () => {
  const lines = countyLines();
  let county: Policy;
  beforeAll(async () => {
    county = await startPolicy({ DIXIAN_POLICIES: lines.directory });
  });
  afterAll(async () => {
    await county.stop();
    lines.remove();
  });

  test.each([
    ['2023-06-01', [null, null]],
    ['2024-06-01', [null, null]],
    ['2025-06-01', [null, 'ENDS_THIS_YEAR']],
    ['2026-06-01', [null, 'ENDED']],
  ])('of a value that another follows only the last is stale: %s', async (on, staleness) => {
    const asked = { division: '500235', name: 'monitoring-line', on };
    const { data } = await county.ask<{ parameterHistory: Row[] }>(HISTORY, asked);
    expect(data.parameterHistory.map((row) => row.staleness)).toEqual(staleness);
  });

  test('a line that follows another is one change with before and after', async () => {
    const { data } = await county.ask<{ policyChanges: { edges: object[] } }>(
      `{ policyChanges(division: "500235", from: "2024-12-31", to: "2025-01-01") {
           edges { node { subject name before { text clauses { id } } after { text clauses { id } } } } } }`,
    );
    expect(data.policyChanges.edges).toEqual([
      {
        node: {
          subject: 'PARAMETER',
          name: 'monitoring-line',
          before: { text: '8000.00 CNY-per-person-year', clauses: [{ id: 'YY-2024-1' }] },
          after: { text: '9000.00 CNY-per-person-year', clauses: [{ id: 'YY-2024-2' }] },
        },
      },
    ]);
  });
});
