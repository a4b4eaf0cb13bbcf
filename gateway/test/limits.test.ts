import { House } from './house';

const house = new House();

beforeAll(() =>
  house.start({
    limits: { depth: 5, aliases: 4, cost: 100, pageSize: 50 },
    maxTokens: 300,
    maxBodyBytes: 20_000,
  }),
);
afterAll(() => house.stop());

async function refusalOf(
  query: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) {
  const asked = Object.values(house.servers).map(({ received }) => received.length);
  const { status, body } = await house.ask(query, more, headers);
  expect(Object.values(house.servers).map(({ received }) => received.length)).toEqual(asked);
  expect(body.data).toBeUndefined();
  const [error] = body.errors ?? [];
  return {
    status,
    code: error?.extensions.code,
    value: error?.extensions.value,
    limit: error?.extensions.limit,
  };
}

describe('depth', () => {
  const nested = (levels: number) =>
    `{ ${'person(id: "p1") { doctor { '.slice(0, 19)}${'doctor { '.repeat(levels - 2)} id ${'} '.repeat(levels - 2)} } }`;

  test('as deep as the limit is answered', async () => {
    expect((await house.ask(nested(5))).body.errors).toBeUndefined();
  });

  test('one deeper is refused, with value and limit', async () => {
    expect(await refusalOf(nested(6))).toEqual({ status: 200, code: 'QUERY_TOO_DEEP', value: 6, limit: 5 });
  });

  test('fragments do not hide depth', async () => {
    const query = `{ person(id: "p1") { ...A } } fragment A on Person { doctor { ...B } }
      fragment B on Person { doctor { doctor { doctor { id } } } }`;
    expect(await refusalOf(query)).toMatchObject({ code: 'QUERY_TOO_DEEP', value: 6 });
  });

  test('the status is 400 for clients of the GraphQL media type, the message in their language', async () => {
    const headers = { accept: 'application/graphql-response+json', 'accept-language': 'en' };
    expect(await refusalOf(nested(6), {}, headers)).toMatchObject({ status: 400 });
    expect((await house.ask(nested(6), {}, headers)).body.errors?.[0]?.message).toBe(
      'The query is 6 levels deep; 5 are possible. Please ask in several queries.',
    );
  });
});

describe('aliases', () => {
  const aliased = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: version`).join(' ')} }`;

  test('as many as the limit are answered', async () => {
    expect((await house.ask(aliased(4))).body.data).toEqual({ a0: 1, a1: 1, a2: 1, a3: 1 });
  });

  test('one more is refused', async () => {
    expect(await refusalOf(aliased(5))).toEqual({
      status: 200,
      code: 'TOO_MANY_ALIASES',
      value: 5,
      limit: 4,
    });
  });

  test('a fragment counts as often as it is spread', async () => {
    const query = `{ household(id: "h1") { ...F } ...G ...G } fragment F on Household { a: id b: id }
      fragment G on Query { c: version }`;
    expect((await house.ask(query)).body.errors).toBeUndefined();
    expect(await refusalOf(query.replace('...G ...G', '...G ...G ...G'))).toMatchObject({ value: 5 });
  });
});

describe('cost and page size', () => {
  test('lists multiply by `first`, given in the query or by variable', async () => {
    const query = 'query Q($n: Int) { households(first: $n) { loans(first: 4) { id } } }';
    expect((await house.ask(query, { variables: { n: 20 } })).body.errors).toBeUndefined();
    expect(await refusalOf(query, { variables: { n: 21 } })).toEqual({
      status: 200,
      code: 'QUERY_TOO_COSTLY',
      value: 105,
      limit: 100,
    });
  });

  test('a page read back costs what one read on does, and of two sizes the larger counts', async () => {
    const back = 'query Q($n: Int, $l: Int) { households(first: $n) { loans(first: $n, last: $l) { id } } }';
    expect(await refusalOf(back, { variables: { n: 4, l: 50 } })).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      value: 204,
    });
    expect(await refusalOf(back, { variables: { l: 51 } })).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      value: 51,
    });
  });

  test('the default of a variable or argument counts where nothing is given', async () => {
    const byVariable = 'query Q($n: Int = 30) { households(first: $n) { visits(first: 4) { id } } }';
    expect(await refusalOf(byVariable)).toMatchObject({ code: 'QUERY_TOO_COSTLY', value: 150 });
    expect((await house.ask('{ households { visits(first: 30) { id } } }')).body.errors).toBeUndefined();
  });

  test('a list that says no size is taken for ten', async () => {
    const query = '{ households(first: 10) { members { id } } }';
    expect(await refusalOf(query)).toMatchObject({ code: 'QUERY_TOO_COSTLY', value: 110 });
  });

  test('a page larger than the limit, or of nothing, is refused wherever it stands', async () => {
    expect(await refusalOf('{ households(first: 51) { id } }')).toEqual({
      status: 200,
      code: 'PAGE_TOO_LARGE',
      value: 51,
      limit: 50,
    });
    expect(await refusalOf('{ households(first: 0) { id } }')).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      value: 0,
    });
    const query =
      'query Q($n: Int) { household(id: "h1") { ...F } } fragment F on Household { visits(first: $n) { id } }';
    expect(await refusalOf(query, { variables: { n: -1 } })).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      value: -1,
    });
    expect((await house.ask(query, { variables: { n: 50 } })).body.errors).toBeUndefined();
  });
});

describe('size', () => {
  test('more tokens than the parser takes', async () => {
    const query = `{ ${'version '.repeat(400)} }`;
    expect(await refusalOf(query)).toEqual({
      status: 200,
      code: 'QUERY_TOO_LONG',
      value: undefined,
      limit: 300,
    });
  });

  test('more bytes than a request may have, announced or not', async () => {
    expect(await refusalOf(`{ version } # ${'x'.repeat(20_000)}`)).toMatchObject({
      status: 413,
      code: 'REQUEST_TOO_LARGE',
      limit: 20_000,
    });
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(5_000)));
      },
    });
    const response = await fetch(`${house.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${house.token}` },
      body: stream,
      duplex: 'half',
    } as RequestInit).catch(() => undefined);
    expect(response === undefined || response.status === 413).toBe(true);
  });

  test('several operations in one request are not run', async () => {
    const response = await fetch(`${house.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${house.token}` },
      body: '[{"query":"{ version }"},{"query":"{ version }"}]',
    });
    expect(response.status).toBe(400);
  });

  test('fragments that double at each step are measured in no time', async () => {
    const doubling = Array.from(
      { length: 20 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    );
    const query = `{ ...F0 } ${doubling.join(' ')} fragment F20 on Query { households(first: 1) { id } }`;
    const started = performance.now();
    expect(await refusalOf(query)).toMatchObject({ code: 'QUERY_TOO_COSTLY', value: 2 ** 20 });
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('an operation that the request does not hold', async () => {
  const query = 'query A { version } query B { version }';
  expect(await refusalOf(query, { operationName: 'C' })).toMatchObject({
    code: 'OPERATION_RESOLUTION_FAILURE',
  });
  expect(await refusalOf(query)).toMatchObject({ code: 'OPERATION_RESOLUTION_FAILURE' });
});
