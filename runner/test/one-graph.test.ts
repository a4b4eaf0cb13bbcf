import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphSchema } from '@dixian/service';
import { queriesOf, type TraceCollector, traceCollector, waitUntil } from '@dixian/testkit';
import { buildSchema, isObjectType } from 'graphql';
import { loadDemo } from '../src/demo/load-demo';
import { costOf } from './counting';
import { namedFigures } from './observability-files';
import { CODE, HOUSEHOLD, type OneHousehold } from './one-household';
import { receiveLead, saidOfPeople, watchedRequests, wayOf } from './watched-requests';
import { type WholeGraph, wholeGraph } from './whole-graph';

const DEMO = join(__dirname, '..', '..', 'demo');
const API = join(__dirname, '..', '..', 'schemas', 'api.graphql');

let graph: WholeGraph;
let collector: TraceCollector;

beforeAll(async () => {
  collector = await traceCollector();
  // Services hear which requests are traced; of themselves they trace nothing here.
  graph = await wholeGraph('2025-12-01', {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: '0',
  });
  await loadDemo(
    DEMO,
    (account) => graph.as(account),
    () => undefined,
  );
  await settled();
}, 180_000);
afterAll(async () => {
  await graph?.drop();
  await collector?.stop();
});

/** Waits until every event has arrived: all rows of departments know their household. */
async function settled(): Promise<void> {
  const client = await graph.as('admin@');
  await waitUntil(
    async () => {
      const { data } = await client.ask<Record<string, { totalCount: number }>>(`{
        loans(filter: { matched: false }) { totalCount } publicWelfarePosts(filter: { matched: false }) { totalCount }
        renovations(filter: { matched: false }) { totalCount } settlements(filter: { matched: false }) { totalCount }
        allowancePayments(filter: { matched: false }) { totalCount } }`);
      return Object.values(data ?? {}).every(({ totalCount }) => totalCount === 0);
    },
    { timeoutMs: 60_000 },
  );
}

test('one query answers across all departments: one call per subgraph and step, one statement per type', async () => {
  const client = await graph.as('county@410526');
  await client.ask(HOUSEHOLD, { code: CODE });
  let answer: { data?: OneHousehold | null; errors?: unknown[] } = {};
  const { calls, statements } = await costOf(graph, async () => {
    answer = await client.ask<OneHousehold>(HOUSEHOLD, { code: CODE });
  });
  expect(answer.errors).toBeUndefined();
  const household = answer.data?.householdByCode;
  expect(household).toMatchObject({ code: CODE, subsistenceAllowance: null });
  expect(household?.renovations).toMatchObject({
    edges: [{ node: { grade: 'D', grant: '23000.00', paid: '0.00' } }],
  });
  expect(household?.members.length).toBeGreaterThan(0);
  expect(calls).toEqual({
    households: 1,
    employment: 1,
    finance: 1,
    health: 1,
    'housing-water': 1,
    'social-assistance': 1,
    supervision: 1,
  });
  for (const [service, sql] of Object.entries(statements)) {
    expect([service, sql.length]).toEqual([service, service === 'households' ? expect.any(Number) : 1]);
    expect(new Set(sql).size).toBe(sql.length);
  }
  // household, division, memberships, persons, incomes, leads
  expect(statements.households?.length).toBeLessThanOrEqual(6);
});

test('twenty households cost no more statements than one', async () => {
  const client = await graph.as('county@410526');
  const LIST = `{ households(first: 20) { edges { node { code division { name } members { person { name } }
    loans { edges { node { principal } } } renovations { edges { node { grade } } }
    publicWelfarePosts { edges { node { post } } } } } } }`;
  await client.ask(LIST);
  const { calls, statements } = await costOf(graph, () => client.ask(LIST));
  expect(calls).toEqual({ households: 1, finance: 1, 'housing-water': 1, employment: 1 });
  expect(statements.finance).toHaveLength(1);
  expect(statements['housing-water']).toHaveLength(1);
  expect(statements.employment).toHaveLength(1);
  expect(statements.households?.length).toBeLessThanOrEqual(4);
});

// Once a level at most: what a department names of a household goes on to its members. Of a child the case and its
// household are a level more.
const LEVELS: Readonly<Record<string, number>> = { 'Household.childrenOfSchoolAge': 4 };

test('no field of a department costs more statements for twenty households than for one; new fields are walked too', async () => {
  const client = await graph.as('county@410526');
  const own = subgraphSchema('households', {}).getType('Household');
  const known = isObjectType(own) ? own.getFields() : {};
  const api = buildSchema(readFileSync(API, 'utf8'));
  const departments = queriesOf(api, 'households').filter(({ field }) => !(field.slice(10) in known));
  expect(departments.length).toBeGreaterThan(10);
  for (const { field, query } of departments) {
    const { statements } = await costOf(graph, async () => {
      const { errors } = await client.ask(query, { first: 20 });
      expect([field, errors]).toEqual([field, undefined]);
    });
    for (const [service, sql] of Object.entries(statements)) {
      const times = (one: string) => sql.filter((other) => other === one).length;
      const levels = LEVELS[field] ?? 3;
      expect([field, service, sql.filter((one) => times(one) > levels)]).toEqual([field, service, []]);
    }
  }
});

test('identity numbers and phones come masked to a role without pii, in clear to one with pii and a purpose', async () => {
  const { data } = await (await graph.as('city@4105')).ask<OneHousehold>(HOUSEHOLD, { code: CODE });
  for (const { person } of data?.householdByCode.members ?? []) {
    expect(person.certificateNumber).toMatch(/^99\d{4}\*{12}$/);
    expect(person.phone ?? '139****0000').toMatch(/^\d{3}\*{4}\d{4}$/);
  }
  const REVEAL = `query ($id: ID!) { person(id: $id) { certificateNumber(purpose: "入户核实") } }`;
  const id = data?.householdByCode.members[0]?.person.id;
  const masked = await (await graph.as('city@4105')).ask<{ person: { certificateNumber: string } }>(REVEAL, {
    id,
  });
  expect(masked.data?.person.certificateNumber).toContain('*');
  const clear = await (await graph.as('county@410526')).ask<{ person: { certificateNumber: string } }>(
    REVEAL,
    { id },
  );
  expect(clear.data?.person.certificateNumber).toMatch(/^99\d{15}[\dX]$/);
});

test('a neighbour county reaches nothing of it, by list, count, look-up or through another department', async () => {
  const client = await graph.as('county@410522');
  const { data } = await client.ask<object>(
    `query ($code: String!) { householdByCode(code: $code) { id }
      households { totalCount edges { node { id } } } loans { totalCount edges { node { id } } }
      renovations { totalCount } publicWelfarePosts { totalCount } obligations { totalCount } leads { totalCount }
      loanByContract(contractNumber: "AY-11-0001") { id } }`,
    { code: CODE },
  );
  expect(data).toEqual({
    householdByCode: null,
    households: { totalCount: 0, edges: [] },
    loans: { totalCount: 0, edges: [] },
    renovations: { totalCount: 0 },
    publicWelfarePosts: { totalCount: 0 },
    obligations: { totalCount: 0 },
    leads: { totalCount: 0 },
    loanByContract: null,
  });
});

test('staff of one department see households and their own facts, the rest is refused field by field', async () => {
  const { data, errors } = await (await graph.as('housing@410526')).ask<OneHousehold>(HOUSEHOLD, {
    code: CODE,
  });
  expect(data?.householdByCode.renovations).toMatchObject({ edges: [{ node: { grade: 'D' } }] });
  expect(data?.householdByCode.loans).toBeNull();
  expect(errors?.map(({ extensions }) => extensions?.code)).toContain('FORBIDDEN');
});

test('a lead opens its obligation by event, verification meets it, and what nobody verified is flagged once (PA-2025-1.2a)', async () => {
  const client = await graph.as('township@500235216');
  const { data: found } = await client.ask<{ households: { edges: { node: { id: string } }[] } }>(
    '{ households(first: 2, filter: { division: "500235216" }) { edges { node { id } } } }',
  );
  const [verified, forgotten] = found?.households.edges.map(({ node }) => node.id) ?? [];
  const receive = (householdId: string | undefined, idempotencyKey: string) =>
    client.ask<{ receiveLead: { lead: { id: string } } }>(
      `mutation ($input: ReceiveLeadInput!) { receiveLead(input: $input) {
         ... on LeadReceived { lead { id } } ... on UserError { code message } } }`,
      {
        input: {
          householdId,
          channel: 'SURVEY',
          leadType: 'HOUSING',
          occurredOn: '2025-09-30',
          idempotencyKey,
        },
      },
    );
  const first = (await receive(verified, 'one')).data?.receiveLead.lead.id;
  expect((await receive(verified, 'one')).data?.receiveLead.lead.id).toBe(first);
  const second = (await receive(forgotten, 'two')).data?.receiveLead.lead.id;

  const OF_LEAD = `query ($id: ID!, $asOf: Date) { lead(id: $id) { state obligations(asOf: $asOf) {
    kind dueOn status(asOf: $asOf) daysOverdue(asOf: $asOf) provisional latestPublicityOn clauses { id quote } household { code } } } }`;
  interface OfLead {
    lead: { state: string; obligations: { kind: string; dueOn: string; status: string }[] };
  }
  const obligations = async (id: string | undefined, asOf: string) =>
    (await client.ask<OfLead>(OF_LEAD, { id, asOf })).data?.lead.obligations ?? [];
  await waitUntil(async () => (await obligations(second, '2025-12-01')).length === 2, { timeoutMs: 20_000 });
  expect(await obligations(second, '2025-10-14')).toMatchObject([
    { kind: 'VERIFICATION', dueOn: '2025-10-14', status: 'OPEN', clauses: [{ id: 'PA-2025-1.2a' }] },
    { kind: 'IDENTIFICATION', dueOn: '2025-10-15', latestPublicityOn: '2025-10-09' },
  ]);
  expect(await obligations(second, '2025-10-15')).toMatchObject([{ status: 'OVERDUE', daysOverdue: 1 }, {}]);

  await client.ask(`mutation ($input: VerifyLeadInput!) { verifyLead(input: $input) { __typename } }`, {
    input: {
      leadId: first,
      occurredOn: '2025-10-14',
      riskFound: true,
      finding: '屋顶漏雨',
      idempotencyKey: 'v1',
    },
  });
  await waitUntil(async () => (await obligations(first, '2025-12-01'))[0]?.status === 'MET', {
    timeoutMs: 20_000,
  });

  const county = await graph.as('county@500235');
  const run = (key: string) =>
    county.ask<{ runOverdueSweep: { sweep: { flagged: number } } }>(
      `mutation ($input: RunOverdueSweepInput!) { runOverdueSweep(input: $input) {
         ... on OverdueSweepRun { sweep { flagged } } ... on UserError { code } } }`,
      { input: { occurredOn: '2025-12-01', idempotencyKey: key } },
    );
  const { data: waiting } = await county.ask<{
    tasks: {
      edges: { node: { dueOn: string; obligation: { dueOn: string; kind: string; status: string } } }[];
    };
  }>(
    `query ($of: ID) { tasks(filter: { household: $of, kinds: [VERIFY_LEAD], levels: [VILLAGE] }) { edges { node { dueOn
       obligation { kind dueOn status } } } } }`,
    { of: verified },
  );
  expect(waiting?.tasks.edges).toEqual([]);
  const { data: late } = await county.ask<typeof waiting>(
    `query ($of: ID) { tasks(filter: { household: $of, kinds: [VERIFY_LEAD], levels: [VILLAGE] }) { edges { node { dueOn
       obligation { kind dueOn status } } } } }`,
    { of: forgotten },
  );
  expect(late?.tasks.edges.map(({ node }) => node)).toEqual([
    { dueOn: '2025-10-14', obligation: { kind: 'VERIFICATION', dueOn: '2025-10-14', status: 'OVERDUE' } },
  ]);
  expect((await run('a')).data?.runOverdueSweep.sweep.flagged).toBeGreaterThanOrEqual(2);
  expect((await run('b')).data?.runOverdueSweep.sweep.flagged).toBe(0);
});

test('one trace leads from a mutation to the obligation that it opened; every figure of the dashboards is told', async () => {
  const watched = await watchedRequests(graph, collector);
  try {
    const township = await watched.as('township@500235216');
    expect(await receiveLead(township)).toBe('LeadReceived');
    const opened = await collector.arrival(
      ({ service, name }) => service === 'supervision' && name === 'INSERT obligation',
    );
    expect(wayOf(collector, opened)).toEqual([
      'gateway: mutation receiveLead',
      'gateway: call households',
      'households: mutation receiveLead',
      'households: transaction',
      'households: relay lead-received',
      'supervision: handle lead-received',
      'supervision: transaction',
      'supervision: INSERT obligation',
    ]);

    // What only happens where something is wrong: a refusal, and an error.
    expect(await receiveLead(township, '0')).not.toBe('LeadReceived');
    await township.ask('{ nothing }');
    const people = await saidOfPeople(await watched.as('county@410526'));
    expect(people.length).toBeGreaterThan(100);
    const figures = await watched.figures();
    const told = new Set([...figures.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name));
    expect(namedFigures().filter((name) => !told.has(name))).toEqual([]);
    await collector.arrival(({ name }) => name === 'query households');
    const texts = [figures, ...collector.texts, ...watched.lines];
    expect(people.filter((said) => texts.some((text) => text.includes(said)))).toEqual([]);
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  } finally {
    await watched.stop();
  }
}, 240_000);

test('with health stopped the same query answers everything else, with one clear error', async () => {
  await graph.stopService('health');
  const client = await graph.as('county@410526');
  const { data, errors } = await client.ask<OneHousehold>(HOUSEHOLD, { code: CODE });
  expect(data?.householdByCode).toMatchObject({ code: CODE, settlements: null });
  expect(data?.householdByCode.renovations).toMatchObject({ edges: [{ node: { grade: 'D' } }] });
  expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'health' } }]);
});
