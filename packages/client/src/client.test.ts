import { gql } from '@apollo/client';
import { graphCache } from './graph-cache';
import { graphClient } from './graph-client';
import { outcomeOf } from './outcome';
import { problemsOf } from './problems';
import { valueLabel } from './words';

interface Sent {
  url: string;
  headers: Record<string, string>;
  body: { query?: string; extensions?: { persistedQuery?: { sha256Hash: string } } };
}

// A gateway that answers by a rule and remembers what was asked; its address is never opened.
function playedGateway(answer: (sent: Sent) => { status?: number; body: object }) {
  const sent: Sent[] = [];
  const played: typeof fetch = async (url, init) => {
    const one: Sent = {
      url: String(url),
      headers: Object.fromEntries(new Headers(init?.headers).entries()),
      body: JSON.parse(String(init?.body)),
    };
    sent.push(one);
    const { status = 200, body } = answer(one);
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  };
  return { sent, fetch: played };
}

const page = (id: string, next: string | null) => ({
  __typename: 'TaskConnection',
  edges: [{ __typename: 'TaskEdge', cursor: id, node: { __typename: 'Task', id } }],
  pageInfo: { __typename: 'PageInfo', hasNextPage: next !== null, endCursor: next },
});
const TASKS = gql`query ($after: String, $filter: TaskFilter) { tasks(filter: $filter, after: $after) {
  edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;

interface Tasks {
  edges: { node: { id: string } }[];
}
const tasksIn = (read: unknown): Tasks => (read as { tasks: Tasks }).tasks;

test('a request carries who asks, in which language, from which place, and which page asks', async () => {
  const gateway = playedGateway(() => ({
    body: { data: { viewer: { __typename: 'Viewer', role: 'county' } } },
  }));
  let former = false;
  const client = graphClient({
    gateway: 'http://graph',
    token: () => 'abc',
    language: () => 'en',
    atFormerPlace: () => former,
    name: 'late',
    version: '1',
    fetch: gateway.fetch,
  });
  await client.query({ query: gql`{ viewer { role } }` });
  expect(gateway.sent[0]).toMatchObject({
    url: 'http://graph/graphql',
    headers: { authorization: 'Bearer abc', 'accept-language': 'en' },
  });
  expect(
    gateway.sent[0]?.headers['apollographql-client-name'] ?? JSON.stringify(gateway.sent[0]?.body),
  ).toContain('late');
  expect(gateway.sent[0]?.headers).not.toHaveProperty('x-dixian-former-place');
  former = true;
  await client.query({ query: gql`{ viewer { role name } }`, fetchPolicy: 'network-only' });
  expect(gateway.sent[1]?.headers).toMatchObject({ 'x-dixian-former-place': 'true' });
});

test('a token that is over asks to sign in, and what is refused stands beside what came', async () => {
  let out = 0;
  const over = playedGateway(() => ({
    status: 401,
    body: { errors: [{ message: '请重新登录', extensions: { code: 'TOKEN_EXPIRED' } }] },
  }));
  const client = graphClient({
    gateway: '',
    token: () => 'old',
    name: 'x',
    onSignedOut: () => {
      out += 1;
    },
    fetch: over.fetch,
  });
  const { error } = await client.query({ query: gql`{ viewer { role } }` });
  expect(problemsOf(error).map(({ code }) => code)).toEqual(['TOKEN_EXPIRED']);
  expect(out).toBe(1);
  const down = playedGateway(() => ({
    body: {
      data: { a: null },
      errors: [
        {
          message: '没有应答',
          path: ['a'],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'health' },
        },
      ],
    },
  }));
  const half = await graphClient({ gateway: '', token: () => 't', name: 'x', fetch: down.fetch }).query({
    query: gql`{ a }`,
  });
  expect(problemsOf(half.error)).toEqual([
    { code: 'SUBGRAPH_UNAVAILABLE', message: '没有应答', path: ['a'], department: 'health' },
  ]);
});

test('an operation by its hash is sent whole once, where the gateway does not know it', async () => {
  const gateway = playedGateway(({ body }) =>
    body.query
      ? { body: { data: { viewer: { __typename: 'Viewer', role: 'county' } } } }
      : { body: { errors: [{ message: 'unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } },
  );
  const client = graphClient({
    gateway: '',
    token: () => 't',
    name: 'x',
    byHash: true,
    fetch: gateway.fetch,
  });
  const { data } = await client.query({ query: gql`{ viewer { role } }` });
  expect(data).toMatchObject({ viewer: { role: 'county' } });
  expect(gateway.sent.map(({ body }) => body.query !== undefined)).toEqual([false, true]);
  expect(gateway.sent[0]?.body.extensions?.persistedQuery?.sha256Hash).toMatch(/^[0-9a-f]{64}$/);
});

test('pages of one list are one list, and another filter is another', () => {
  const cache = graphCache();
  cache.writeQuery({ query: TASKS, data: { tasks: page('a', 'a') } });
  cache.writeQuery({ query: TASKS, variables: { after: 'a' }, data: { tasks: page('b', null) } });
  cache.writeQuery({
    query: TASKS,
    variables: { filter: { overdue: true } },
    data: { tasks: page('c', null) },
  });
  const ids = (variables?: object) =>
    tasksIn(cache.readQuery({ query: TASKS, variables })).edges.map(({ node }) => node.id);
  expect(ids()).toEqual(['a', 'b']);
  expect(ids({ filter: { overdue: true } })).toEqual(['c']);
});

test('a table that shows a page at a time keeps pages apart', () => {
  const cache = graphCache({ pages: 'apart' });
  cache.writeQuery({ query: TASKS, data: { tasks: page('a', 'a') } });
  cache.writeQuery({ query: TASKS, variables: { after: 'a' }, data: { tasks: page('b', null) } });
  expect(tasksIn(cache.readQuery({ query: TASKS, variables: { after: 'a' } })).edges).toHaveLength(1);
});

test('a figure of one place on two days is two figures', () => {
  const cache = graphCache();
  const query = gql`query ($asOf: Date!) { targets(asOf: $asOf) { id divisionCode asOf } }`;
  const target = (asOf: string) => ({
    targets: [{ __typename: 'Target', id: 'jobs', divisionCode: '410526', asOf }],
  });
  for (const asOf of ['2025-10-31', '2025-11-30'])
    cache.writeQuery({ query, variables: { asOf }, data: target(asOf) });
  expect(cache.readQuery({ query, variables: { asOf: '2025-10-31' } })).toMatchObject(target('2025-10-31'));
});

test('the errors of a mutation are kept by the cache and told from what was recorded', () => {
  const cache = graphCache();
  const query = gql`query { last { __typename ... on UserError { code message } } }`;
  const last = { __typename: 'InvalidInput', code: 'REQUIRED', message: '请填写' };
  cache.writeQuery({ query, data: { last } });
  expect(cache.readQuery({ query })).toEqual({ last });
  expect(outcomeOf(last)).toEqual({ error: last });
  expect(outcomeOf({ __typename: 'LeadVerified', lead: { id: '1' } }).recorded).toMatchObject({
    lead: { id: '1' },
  });
  // A newer graph's error is known by the code that every error has.
  expect(outcomeOf({ __typename: 'NewError', code: 'NEW', message: 'x' }).error?.code).toBe('NEW');
});

test('a value that the words do not know yet is shown as it is written', () => {
  const labels = { enums: { TaskStatus: { OVERDUE: '逾期' } } };
  expect(['OVERDUE', 'PAUSED'].map((value) => valueLabel(labels, 'TaskStatus', value))).toEqual([
    '逾期',
    'PAUSED',
  ]);
});
