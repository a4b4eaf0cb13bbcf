import { type Policy, startPolicy } from './running-policy';

const FIGURE = `{ __typename ... on ParameterValue { value parameterUnit: unit } ... on ParameterMissing { code } }`;
const RIGHTS = `query ($division: String!, $on: Date) {
  entitlements(division: $division, asOf: $on) {
    name title service who amount ${FIGURE} amountInWords endsOn endInWords from to clauses { id } document { id }
  }
}`;
const TARGET = `{ id divisionCode asOf name unit comparison service value ${FIGURE} clauses { id } document { id } }`;
const TARGETS = `query ($division: String!, $on: Date) { targets(division: $division, asOf: $on) ${TARGET} }`;
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Target ${TARGET} } }`;
const UNITS = `query ($division: String!, $sector: String, $first: Int, $after: String) {
  responsibleUnits(division: $division, sector: $sector, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { name sector clauses { id } document { id } } }
  }
}`;
const COVERAGE = 'query ($documentId: ID) { clauseCoverage(documentId: $documentId) { status count } }';

interface Unit {
  name: string;
  sector: string;
  clauses: { id: string }[];
}
interface Units {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: Unit }[];
}

let policy: Policy;
beforeAll(async () => {
  policy = await startPolicy();
});
afterAll(() => policy.stop());

async function rights(division: string, on?: string) {
  const { data } = await policy.ask<{ entitlements: { name: string }[] }>(RIGHTS, { division, on });
  return data.entitlements;
}

async function targets(division: string, on?: string) {
  return (await policy.ask<{ targets: { id: string }[] }>(TARGETS, { division, on })).data.targets;
}

async function units(asked: object) {
  return (await policy.ask<{ responsibleUnits: Units }>(UNITS, { first: 200, ...asked })).data
    .responsibleUnits;
}

async function counts(documentId?: string, account?: string) {
  const { data } = await policy.ask<{ clauseCoverage: { status: string; count: number }[] }>(
    COVERAGE,
    { documentId },
    account,
  );
  return data.clauseCoverage;
}

test('BL-2022-4.3b, BL-2022-4.3c: the pension subsidy of 博罗 with its amount, its end and both clauses', async () => {
  expect((await rights('441322')).find(({ name }) => name === 'pension-subsidy')).toMatchObject({
    service: 'social-assistance',
    amount: { value: '100', parameterUnit: 'percent' },
    amountInWords: null,
    endsOn: '2025-12-31',
    clauses: [{ id: 'BL-2022-4.3b' }, { id: 'BL-2022-4.3c' }],
  });
});

test('AY-2025-3.1.2a, AY-2025-3.1.1a: in 2026 only contracts not yet ended hold; words stand where no number is printed', async () => {
  const transport = (await rights('410526')).find(({ name }) => name === 'transport-subsidy');
  expect(transport).toMatchObject({ amount: null, amountInWords: '按县现行政策', endsOn: '2025-12-31' });
  expect(await rights('410526', '2026-01-01')).toEqual([
    expect.objectContaining({ name: 'work-contract', endsOn: null, endInWords: '合同约定的工作到期时间' }),
  ]);
});

test('JY-2025-2.4a, JY-2025-2.5g, JY-2025-2.5f: targets of 济源 with figure, unit and comparison', async () => {
  const list = await targets('419001');
  expect(list.find(({ id }) => id === 'employment-scale')).toMatchObject({
    divisionCode: '419001',
    asOf: '2025-11-01',
    unit: 'persons',
    comparison: 'AT_LEAST',
    service: 'employment',
    value: { value: '2155' },
    clauses: [{ id: 'JY-2025-2.4a' }],
  });
  expect(list.find(({ id }) => id === 'central-fund-industry-share')).toMatchObject({
    comparison: 'AT_LEAST',
    value: { value: '70', parameterUnit: 'percent' },
  });
  expect(list.find(({ id }) => id === 'industry-amount')).toMatchObject({
    comparison: 'NOT_BELOW_PREVIOUS_YEAR',
    value: null,
  });
  expect(await targets('419001', '2026-01-01')).toEqual([]);
});

test('JY-2025-1.2a, BL-2022-4.5.1: a target is known by name, place and day, as other departments refer to it', async () => {
  const of = (division: string, asOf: string) => ({
    __typename: 'Target',
    id: 'zero-dropouts',
    divisionCode: division,
    asOf,
  });
  const { data } = await policy.ask<{ _entities: object[] }>(ENTITIES, {
    of: [
      of('419001', '2025-11-01'),
      of('441322', '2025-11-01'),
      of('441322', '2026-01-01'),
      of('11', '2025-11-01'),
    ],
  });
  expect(data._entities).toEqual([
    expect.objectContaining({ document: { id: 'JY-2025' }, comparison: 'EXACTLY' }),
    expect.objectContaining({ document: { id: 'BL-2022' }, value: expect.objectContaining({ value: '0' }) }),
    null,
    null,
  ]);
});

test('the directory tells unit, sector and clauses; pages of ten give each once, a sector only its own', async () => {
  const whole = await units({ division: '419001' });
  const all = whole.edges.map(({ node }) => node);
  expect(all).toHaveLength(whole.totalCount);
  const paged: Unit[] = [];
  for (let after: string | undefined; ; ) {
    const { edges, pageInfo } = await units({ division: '419001', first: 10, after });
    paged.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(paged).toEqual(all);
  const sector = all[0]?.sector ?? '';
  const ofSector = (await units({ division: '419001', sector })).edges.map(({ node }) => node);
  expect(ofSector).toEqual(all.filter((unit) => unit.sector === sector));
  expect(ofSector.length).toBeLessThan(all.length);
  expect((await units({ division: '11' })).totalCount).toBe(0);
});

test('PA-2025-2.3a1: a clause leads to its unit', async () => {
  const { edges } = await units({ division: '500235216' });
  const household = edges.map(({ node }) => node).find(({ name }) => name === '农户');
  expect(household?.clauses).toContainEqual({ id: 'PA-2025-2.3a1' });
});

test('every clause is counted once, by status, for every caller', async () => {
  const all = await counts();
  expect(all.map(({ status }) => status)).toEqual([
    'ENFORCED',
    'PARAMETER',
    'TRACKED',
    'PLANNED',
    'NOT_KEPT',
    'INFORMATIVE',
  ]);
  expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(371);
  expect(await counts(undefined, 'finance@419001')).toEqual(all);
  const ofDocuments = await Promise.all(
    ['AY-2025', 'BL-2022', 'HN-2020', 'JY-2025', 'PA-2025', 'ZZ-2020'].map((id) => counts(id)),
  );
  expect(all.map((_, row) => ofDocuments.reduce((sum, of) => sum + (of[row]?.count ?? 0), 0))).toEqual(
    all.map(({ count }) => count),
  );
  expect((await counts('XX-2025')).every(({ count }) => count === 0)).toBe(true);
});

test('HN-2020-5.2e: the graph says which rights are reserved to households registered as poor', async () => {
  const { data } = await policy.ask<{ entitlements: { name: string; registeredPoorOnly: boolean }[] }>(
    '{ entitlements(division: "410526", asOf: "2020-06-01") { name registeredPoorOnly } }',
  );
  expect(data.entitlements.filter(({ registeredPoorOnly }) => registeredPoorOnly)).toEqual([
    { name: 'gradual-exit-registered', registeredPoorOnly: true },
  ]);
});
