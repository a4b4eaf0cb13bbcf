import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alikeFieldsOf } from '@dixian/graph';
import { parse } from 'graphql';
import { type Policy, startPolicy } from './running-policy';

let policy: Policy;
beforeAll(async () => {
  policy = await startPolicy();
});
afterAll(() => policy.stop());

interface Clauses {
  clauses: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string; quote: string; status: string; statusReason: string | null } }[];
  };
}

async function clauses(filter: object | null, first = 200, after: string | null = null) {
  const query = `query ($filter: ClauseFilter, $first: Int, $after: String) {
    clauses(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id quote status statusReason } }
    }
  }`;
  return (await policy.ask<Clauses>(query, { filter, first, after })).data.clauses;
}

test('all 371 clauses are there, each once, paged by id', async () => {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Clauses['clauses'] = await clauses(null, 90, after);
    expect(page.totalCount).toBe(371);
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(ids).size).toBe(371);
  expect(ids).toEqual([...ids].sort());
});

test('PA-2025-2.3d is found by 公示不少于5天', async () => {
  const { edges, totalCount } = await clauses({ search: '公示不少于5天' });
  expect(edges.map(({ node }) => node.id)).toEqual(['PA-2025-2.3d']);
  expect(totalCount).toBe(1);
});

test.each([
  ['full-width digits', '公示不少于５天'],
  ['words apart, in any order', '不少于5天 公示'],
  ['blanks around it', '  公示不少于5天 '],
])('search forgives %s', async (_what, search) => {
  const { edges } = await clauses({ search });
  expect(edges.map(({ node }) => node.id)).toContain('PA-2025-2.3d');
});

test('search reads summary and responsible units too, whatever the case', async () => {
  expect((await clauses({ search: 'MONITORING covers all rural' })).edges[0]?.node.id).toBe('PA-2025-0.1');
  expect((await clauses({ search: '国家统计局济源调查队' })).totalCount).toBeGreaterThan(0);
});

test('what no clause says finds nothing', async () => {
  expect(await clauses({ search: '公示不少于6天' })).toMatchObject({ totalCount: 0, edges: [] });
});

test('conditions of a filter add up', async () => {
  const { edges } = await clauses({ documentId: 'PA-2025', status: 'INFORMATIVE' });
  expect(edges.length).toBeGreaterThan(0);
  for (const { node } of edges) {
    expect(node.id).toMatch(/^PA-2025-/);
    expect(node.status).toBe('INFORMATIVE');
    expect(node.statusReason).toEqual(expect.any(String));
  }
});

test('a planned clause names the service that will carry it', async () => {
  const { edges } = await clauses({ status: 'PLANNED' });
  for (const { node } of edges) expect(node.statusReason).toEqual(expect.any(String));
});

test('a document with its clauses, and back', async () => {
  const { data, errors } = await policy.ask(`{
    policyDocument(id: "JY-2025") {
      id title number issuer issuedOn place divisionCode effectiveFrom effectiveTo
      clauses(first: 1) { totalCount edges { node { id document { id } } } }
    }
    none: policyDocument(id: "XX-2025") { id }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    policyDocument: {
      id: 'JY-2025',
      number: '济区农领办发〔2025〕8号',
      divisionCode: '419001',
      issuedOn: null,
      effectiveFrom: '2025-01-01',
      effectiveTo: '2025-12-31',
      clauses: { totalCount: 94, edges: [{ node: { document: { id: 'JY-2025' } } }] },
    },
    none: null,
  });
});

test('documents of a place are those of every place that contains it, on the day they are in force', async () => {
  const documents = async (args: string) => {
    const query = `{ policyDocuments${args} { id } }`;
    const { data } = await policy.ask<{ policyDocuments: { id: string }[] }>(query);
    return data.policyDocuments.map(({ id }) => id);
  };
  expect(await documents('')).toEqual(['AY-2025', 'BL-2022', 'HN-2020', 'JY-2025', 'PA-2025', 'ZZ-2020']);
  expect(await documents('(division: "500235216201")')).toEqual(['PA-2025']);
  expect(await documents('(division: "500235217")')).toEqual([]);
  expect(await documents('(division: "410526", inForceOn: "2025-06-01")')).toEqual(['AY-2025']);
  expect(await documents('(division: "410526", inForceOn: "2020-06-01")')).toEqual(['HN-2020']);
  expect(await documents('(division: "500235216", inForceOn: "2025-03-13")')).toEqual([]);
});

test('clauses and documents resolve as entities for other departments', async () => {
  const { data } = await policy.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Clause { section quote effectiveFrom responsibleUnits } ... on PolicyDocument { title }
    } }`,
    {
      of: [
        { __typename: 'Clause', id: 'PA-2025-1.2a' },
        { __typename: 'PolicyDocument', id: 'PA-2025' },
        { __typename: 'Clause', id: 'PA-2025-9.9' },
      ],
    },
  );
  expect(data).toMatchObject({
    _entities: [
      { section: '一（二）', effectiveFrom: '2025-03-14' },
      { title: '关于健全完善防止返贫动态监测和帮扶工作机制的通知' },
      null,
    ],
  });
});

test('law is public: a neighbour and any department read the same', async () => {
  const query = '{ clause(id: "PA-2025-1.2a") { quote } }';
  const seenBy = async (account: string) => (await policy.ask(query, {}, account)).data;
  const expected = await seenBy('township@500235216');
  for (const account of ['county@410526', 'health@441322', 'auditor@50']) {
    expect(await seenBy(account)).toEqual(expected);
  }
});

// Every root that says of itself that it answers all alike, in one operation.
const LAW = `{
  policyDocuments { id title } policyDocument(id: "PA-2025") { title } clause(id: "PA-2025-1.2a") { quote status }
  clauses(first: 50) { edges { node { id status } } } clauseCoverage { status count }
  deadline(kind: IDENTIFICATION, division: "500235", triggeredOn: "2025-12-01") { dueOn }
  parameter(name: "monitoring-line", division: "500235") { __typename ... on ParameterValue { value } }
  parameters(division: "500235216") { edges { node { __typename ... on ParameterValue { name value } } } }
  parameterHistory(name: "monitoring-line", division: "410526") { value }
  staleParameters(division: "500235") { edges { node { __typename } } } procedures(division: "500235216") { name }
  deadlines(division: "500235216") { kind } entitlements(division: "500235216") { name } targets(division: "500235216") { name }
  responsibleUnits(division: "500235216") { edges { node { name } } } yearEndTransitions(division: "500235216", year: 2025) { name }
  policyChanges(from: "2024-12-31", to: "2025-12-31", division: "500235216") { edges { node { name } } }
  policyWarnings(division: "500235216") { code } }`;

test('every root of the law answers every account alike', async () => {
  const subgraph = readFileSync(join(__dirname, '../../../schemas/subgraphs/policy.graphql'), 'utf8');
  const asked = parse(LAW).definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' ? one.selectionSet.selections : [],
  );
  const roots = asked.map((field) => (field.kind === 'Field' ? field.name.value : '')).sort();
  expect(roots).toEqual([...alikeFieldsOf(parse(subgraph).definitions)].sort());
  const mine = await policy.ask<object>(LAW, {}, 'village@500235216201');
  expect(mine.errors).toBeUndefined();
  for (const account of ['county@500235', 'health@500235', 'county@410526', 'auditor@410526', 'admin@']) {
    expect(await policy.ask<object>(LAW, {}, account)).toEqual(mine);
  }
});
