import { getIntrospectionQuery } from 'graphql';
import { House } from './house';

const house = new House();

beforeAll(() => house.start({ introspection: true }));
afterAll(() => house.stop());

const graphql = { accept: 'application/graphql-response+json' };

async function mistakeOf(query: string | undefined, more: object = {}, headers: Record<string, string> = {}) {
  const received = Object.values(house.servers).reduce((sum, server) => sum + server.received.length, 0);
  const { status, body } = await house.ask(query as string, { ...more }, { ...graphql, ...headers });
  expect(body.data).toBeUndefined();
  expect(body.errors).toHaveLength(1);
  const now = Object.values(house.servers).reduce((sum, server) => sum + server.received.length, 0);
  expect(now).toBe(received);
  return { status, code: body.errors?.[0]?.extensions.code, message: String(body.errors?.[0]?.message) };
}

const nullable = 'query ($a: Boolean = true) { version @include(if: $a) }';
const persisted = (version: number, sha256Hash: string) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});

test.each<[string, string | undefined, object, string, RegExp, RegExp]>([
  ['a subscription', 'subscription { x }', {}, 'SUBSCRIPTIONS_NOT_OFFERED', /订阅/, /not offered/],
  [
    'a null for a condition',
    nullable,
    { variables: { a: null } },
    'BAD_USER_INPUT',
    /^变量“\$a”应为 true 或 false：@skip 或 @include 要用到它。$/,
    /\$a.*true or false/,
  ],
  [
    'a variable of another type',
    'query ($id: ID!) { household(id: $id) { id } }',
    { variables: { id: {} } },
    'BAD_USER_INPUT',
    /^变量“\$id”的值 \{\} 不对：应为类型 ID。$/,
    /^Variable "\$id" got invalid value/,
  ],
  [
    'a number that JSON cannot carry',
    `{ nodes(ids: [1${'0'.repeat(400)}]) { id } }`,
    {},
    'NUMBER_NOT_USABLE',
    /太大/,
    /too large/,
  ],
  [
    'an unknown version of persisted queries',
    undefined,
    persisted(7, 'a'),
    'PERSISTED_QUERY_VERSION_UNKNOWN',
    /版本 1/,
    /version 1/,
  ],
  [
    'the hash of another query',
    '{ version }',
    persisted(1, 'a'),
    'PERSISTED_QUERY_MISMATCH',
    /不符/,
    /not that of/,
  ],
  [
    'a field that there is not',
    '{ ghost }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    /与图的定义不符.*ghost/,
    /^Cannot query field "ghost"/,
  ],
  ['a query that cannot be read', '{ version', {}, 'GRAPHQL_PARSE_FAILED', /语法错误/, /^Syntax Error/],
])('%s is the mistake of the client, told in its language', async (_title, query, more, code, zh, en) => {
  const chinese = await mistakeOf(query, more);
  expect(chinese).toMatchObject({ status: 400, code });
  expect(chinese.message).toMatch(zh);
  const english = await mistakeOf(query, more, { 'accept-language': 'en' });
  expect(english).toMatchObject({ status: 400, code });
  expect(english.message).toMatch(en);
});

test('a number in the variables that JSON cannot carry is refused as well', async () => {
  const body =
    '{"query":"query ($f: Filter) { households(filter: $f) { id } }","variables":{"f":{"codes":[1e400]}}}';
  const response = await fetch(`${house.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${house.token}`, ...graphql },
    body,
  });
  expect(response.status).toBe(400);
  const answer = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(answer.errors[0]?.extensions.code).toBe('NUMBER_NOT_USABLE');
});

describe('what is asked of the schema itself is bounded', () => {
  const whole = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
  const fields = 'fields { name description type { name } args { name description } }';
  const times = (count: number, name = 'a') =>
    Array.from({ length: count }, (_, index) => `${name}${index}: ${fields}`).join(' ');

  test('the whole schema, as tools ask for it, is answered', async () => {
    expect((await house.ask(whole)).body.data).toHaveProperty('__schema.types');
  });

  test('many times the schema is not, whether by aliases, by fragments or by going round', async () => {
    const circling = `${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)}`;
    const fragments = `{ __schema { types { ...A ...B } } }
      fragment A on __Type { ${times(12, 'a')} } fragment B on __Type { ${times(12, 'b')} }`;
    for (const query of [`{ __schema { types { ${times(50)} } } }`, fragments]) {
      expect(await mistakeOf(query)).toMatchObject({ status: 400, code: 'INTROSPECTION_TOO_COSTLY' });
    }
    const goingRound = await mistakeOf(`{ __schema { types { ${circling} } } }`);
    expect(goingRound).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  test('aliases in it count like all others', async () => {
    const names = Array.from({ length: 61 }, (_, index) => `a${index}: name`).join(' ');
    const refused = await mistakeOf(`{ __type(name: "Town") { ${names} } }`);
    expect(refused.code).toBe('TOO_MANY_ALIASES');
  });

  test('without a token as with one', async () => {
    const refused = await mistakeOf(`{ __schema { types { ${times(50)} } } }`, {}, { authorization: '' });
    expect(refused.code).toBe('INTROSPECTION_TOO_COSTLY');
  });
});
