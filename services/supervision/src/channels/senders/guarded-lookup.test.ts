import { guardedLookup } from './guarded-lookup';

type Answer = { error: string | null; found: unknown };

function ask(addresses: string[], loopback = false): Promise<Answer> {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const lookup = guardedLookup({ loopback }, (_host, _options, done) => done(null, found));
  return new Promise((resolve) =>
    lookup('hook.example.org', { all: true }, (error, given) =>
      resolve({ error: error?.name ?? null, found: given }),
    ),
  );
}

test('a host in the public network is reached by the addresses that were looked at', async () => {
  expect(await ask(['114.114.114.114'])).toEqual({
    error: null,
    found: [{ address: '114.114.114.114', family: 4 }],
  });
});

test.each([
  [['127.0.0.1']],
  [['114.114.114.114', '10.0.0.8']],
  [['169.254.169.254']],
  [['::ffff:192.168.1.1']],
  [[]],
])('a host at %j is not', async (addresses) => {
  expect(await ask(addresses)).toEqual({ error: 'AddressNotPublic', found: [] });
});

test('a name that says another thing the second time is refused then: each connection asks for itself', async () => {
  const answers = [['114.114.114.114'], ['127.0.0.1']];
  const lookup = guardedLookup({ loopback: false }, (_host, _options, done) =>
    done(
      null,
      (answers.shift() ?? []).map((address) => ({ address, family: 4 })),
    ),
  );
  const once = () =>
    new Promise((resolve) =>
      lookup('hook.example.org', { all: true }, (error) => resolve(error?.name ?? null)),
    );
  expect([await once(), await once()]).toEqual([null, 'AddressNotPublic']);
});

test('this machine itself is reached where that is allowed, the rest of its network is not', async () => {
  expect((await ask(['127.0.0.1'], true)).error).toBeNull();
  expect((await ask(['192.168.1.1'], true)).error).toBe('AddressNotPublic');
});
