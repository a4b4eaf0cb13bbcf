import { askingSecret, peerSecrets, verifyCaller } from '@dixian/access';
import { waitUntil } from '@dixian/testkit';
import { callerSecret, House } from './house';

const house = new House();
const production = new House();

beforeAll(async () => {
  await house.start({ introspection: true });
  await production.start({ introspection: false });
});
afterAll(async () => {
  await house.stop();
  await production.stop();
});

const asNobody = { authorization: '' };

test('without a token an operation is refused with 401 and nothing is asked of any subgraph', async () => {
  const before = house.servers.households.received.length;
  const { status, headers, body } = await house.ask('{ version }', {}, asNobody);
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer');
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(body).toEqual({
    errors: [
      {
        message: '请先登录：在请求头 Authorization 里带上 Bearer 令牌。',
        extensions: { code: 'TOKEN_MISSING' },
      },
    ],
  });
  expect(house.servers.households.received.length).toBe(before);
});

test('a token that does not verify is refused', async () => {
  const [head, claims] = house.token.split('.');
  const forged = await house.ask('{ version }', {}, { authorization: `Bearer ${head}.${claims}.AAAA` });
  expect(forged.status).toBe(401);
  expect(forged.body.errors?.[0]?.extensions.code).toBe('TOKEN_INVALID');
  const other = await house.ask('{ version }', {}, { authorization: `Bearer ${production.token}` });
  expect(other.status).toBe(401);
});

test('the schema alone is told to nobody in particular where introspection is on, and only the schema', async () => {
  const schemaOnly = await house.ask(
    '{ __typename ...F } fragment F on Query { __schema { queryType { name } } }',
    {},
    asNobody,
  );
  expect(schemaOnly.body.data).toEqual({ __typename: 'Query', __schema: { queryType: { name: 'Query' } } });
  const more = await house.ask('{ __typename ...F } fragment F on Query { version }', {}, asNobody);
  expect(more.status).toBe(401);
  expect((await house.ask('mutation { __typename }', {}, asNobody)).status).toBe(401);
});

test('in production nobody in particular is told nothing, not even by suggestions', async () => {
  expect((await production.ask('{ __typename }', {}, asNobody)).status).toBe(401);
  const { body } = await production.ask('{ __schema { queryType { name } } }');
  expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect((await production.ask('{ versio }')).body.errors?.[0]?.message).not.toMatch(/Did you mean/);
});

test('subgraphs get the caller signed, the request id and the language, and no header of the client', async () => {
  const headers = {
    'x-request-id': 'my-request-1',
    'accept-language': 'en',
    'x-dixian-caller': 'forged.caller',
    'x-dixian-division': '11',
    cookie: 'a=b',
  };
  const answer = await house.ask('{ households(first: 1) { clinic } }', {}, headers);
  expect(answer.headers.get('x-request-id')).toBe('my-request-1');
  for (const { received } of [house.servers.households, house.servers.health]) {
    const last = received.at(-1)?.headers ?? {};
    const signed = verifyCaller(String(last['x-dixian-caller']), {
      secrets: [callerSecret],
      now: new Date(),
    });
    expect(signed?.caller).toMatchObject({ role: 'county', division: '410526' });
    expect(signed?.language).toBe('en');
    expect(last).toMatchObject({ 'x-request-id': 'my-request-1', 'accept-language': 'en' });
    expect(Object.keys(last)).not.toEqual(expect.arrayContaining(['x-dixian-division']));
    expect(last.cookie).toBeUndefined();
    expect(last.authorization).toBeUndefined();
  }
});

test('a request id that could break a log line is replaced', async () => {
  const { headers } = await house.ask('{ version }', {}, { 'x-request-id': 'a b "c' });
  expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});

test('each subgraph is told who asks by a secret of its own, and what one was told no other believes', async () => {
  const own = (name: string) => `own secret of ${name}, of thirty-two characters`;
  const asking = ['households', 'health'].map((name) => [name, askingSecret(own(name), 'gateway')]);
  const apart = new House();
  await apart.start({
    secrets: peerSecrets({
      GATEWAY_SECRETS: [],
      OWN_SECRETS: [own('gateway')],
      ASKING_SECRETS: Object.fromEntries(asking),
    }),
  });
  try {
    await apart.ask('{ households(first: 1) { clinic } }');
    const told = (name: 'households' | 'health', by: string) => {
      const header = String(apart.servers[name].received.at(-1)?.headers['x-dixian-caller']);
      const secrets = peerSecrets({ GATEWAY_SECRETS: [], OWN_SECRETS: [own(by)], ASKING_SECRETS: {} });
      return verifyCaller(header, { secrets: secrets.from('gateway'), now: new Date() })?.caller.division;
    };
    expect([told('households', 'households'), told('health', 'health')]).toEqual(['410526', '410526']);
    expect([told('households', 'health'), told('health', 'households')]).toEqual([undefined, undefined]);
  } finally {
    await apart.stop();
  }
});

test('an account of a place that went into another is signed for that one, and for it alone; what was heard goes on where the register is away', async () => {
  const moved = new House();
  await moved.start();
  const signed = async (headers: Record<string, string> = {}) => {
    await moved.ask('{ households(first: 1) { clinic } }', {}, headers);
    const header = String(moved.servers.health.received.at(-1)?.headers['x-dixian-caller']);
    return verifyCaller(header, { secrets: [callerSecret], now: new Date() })?.caller;
  };
  try {
    expect(await signed()).toMatchObject({ division: '410526' });
    expect(await signed()).not.toHaveProperty('former');
    moved.servers.households.ledTo = [
      ['410526', '410599'],
      ['410527', '410501'],
    ];
    const own = { id: 'county@410526', role: 'county' };
    const there = await waitUntil(async () => {
      const caller = await signed();
      return caller?.division === '410526' ? undefined : caller;
    });
    expect(there).toMatchObject({ ...own, division: '410599', former: '410526' });
    const before = await signed({ 'x-dixian-former-place': 'true' });
    expect(before).toMatchObject({ ...own, division: '410526' });
    expect(before).not.toHaveProperty('former');
    // An answer that says nothing of it takes nothing back.
    moved.servers.households.ledTo = 'away' as never;
    const asked = moved.servers.households.askedLedTo;
    await waitUntil(async () => moved.servers.households.askedLedTo > asked + 1 || undefined);
    expect(await signed()).toMatchObject({ ...own, division: '410599' });
  } finally {
    await moved.stop();
  }
});
