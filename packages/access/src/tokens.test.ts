import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { parseAccount } from './accounts';
import type { Caller } from './caller';
import { AUDIENCE, generateIssuerKeys, issueToken, LOCAL_ISSUER } from './local-issuer';
import { bearerToken, TokenVerifier } from './tokens';

const start = new Date('2026-03-02T01:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const county = parseAccount('county@410526');

let keys: Awaited<ReturnType<typeof generateIssuerKeys>>;
let now = start;
let verifier: TokenVerifier;

beforeAll(async () => {
  keys = await generateIssuerKeys();
});

beforeEach(() => {
  now = start;
  verifier = new TokenVerifier({ issuer: { kind: 'local', publicKeys: [keys.publicKey] }, now: () => now });
});

const issue = (caller: Caller, expiresInSeconds = 3600) =>
  issueToken(keys.privateKey, caller, { expiresInSeconds, now: start });

/** A token with any claims, signed with the right key. */
async function signed(claims: JWTPayload, header = {}): Promise<string> {
  const { importJWK } = await import('jose');
  return new SignJWT({ iss: LOCAL_ISSUER, aud: AUDIENCE, exp: start.getTime() / 1000 + 60, ...claims })
    .setProtectedHeader({ alg: 'ES256', ...header })
    .sign(await importJWK(keys.privateKey, 'ES256'));
}

const claims = { sub: 'u1', name: '王五', role: 'county', division: '410526' };
const failureOf = async (token: string | undefined) => {
  const outcome = await verifier.verify(token);
  return outcome.ok ? undefined : outcome.failure;
};

describe('a token of the local issuer', () => {
  test.each(['county@410526', 'health@441322', 'auditor@', 'admin@'])('names %s again', async (account) => {
    const caller = parseAccount(account);
    expect(await verifier.verify(await issue(caller))).toEqual({ ok: true, caller, expiresAt: later(3600) });
  });

  test('keeps a Chinese name and the right to personal data it was issued with', async () => {
    const caller: Caller = { ...parseAccount('city@4105'), name: '李四', pii: true };
    expect(await verifier.verify(await issue(caller))).toMatchObject({ ok: true, caller });
  });

  test('may be signed with Ed25519', async () => {
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const [privateKey, publicKey] = [await exportJWK(pair.privateKey), await exportJWK(pair.publicKey)];
    const token = await issueToken(privateKey, county, { expiresInSeconds: 60, now: start });
    const reader = new TokenVerifier({ issuer: { kind: 'local', publicKeys: [publicKey] }, now: () => now });
    expect(await reader.verify(token)).toMatchObject({ ok: true, caller: county });
  });

  test('is issued at real time unless told otherwise', async () => {
    const token = await issueToken(keys.privateKey, county, { expiresInSeconds: 30 });
    const real = new TokenVerifier({ issuer: { kind: 'local', publicKeys: [keys.publicKey] } });
    expect(await real.verify(token)).toMatchObject({ ok: true, caller: county });
  });
});

describe('a token is refused', () => {
  test('when there is none', async () => {
    expect(await failureOf(undefined)).toBe('TOKEN_MISSING');
    expect(await failureOf('')).toBe('TOKEN_MISSING');
  });

  test('from the second it expires, though it was verified before', async () => {
    const token = await issue(county, 30);
    now = later(29);
    expect(await failureOf(token)).toBeUndefined();
    now = later(30);
    expect(await failureOf(token)).toBe('TOKEN_EXPIRED');
  });

  test('when another key signed it, also under the same key id', async () => {
    const other = await generateIssuerKeys();
    const options = { expiresInSeconds: 60, now: start };
    expect(await failureOf(await issueToken(other.privateKey, county, options))).toBe('TOKEN_INVALID');
    const imposter = { ...other.privateKey, kid: keys.publicKey.kid };
    expect(await failureOf(await issueToken(imposter, county, options))).toBe('TOKEN_INVALID');
  });

  test('when a claim was changed after signing', async () => {
    const [head, body = '', signature] = (await issue(parseAccount('county@410526'))).split('.');
    const changed = Buffer.from(body, 'base64url').toString().replace('410526', '500235');
    const token = [head, Buffer.from(changed).toString('base64url'), signature].join('.');
    expect(await failureOf(token)).toBe('TOKEN_INVALID');
  });

  test('when it is not signed, or signed with the public key as a shared secret', async () => {
    const body = (await issue(county)).split('.')[1];
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await failureOf(`${none}.${body}.`)).toBe('TOKEN_INVALID');
    const secret = Buffer.from(JSON.stringify(keys.publicKey));
    const confused = await new SignJWT({ ...claims, iss: LOCAL_ISSUER, aud: AUDIENCE, exp: 4_000_000_000 })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(secret);
    expect(await failureOf(confused)).toBe('TOKEN_INVALID');
  });

  test.each(['x', 'x.y.z', '....', 'é.é.é', 'a'.repeat(10_000)])(
    'when it is no token at all (%#)',
    async (token) => {
      expect(await failureOf(token)).toBe('TOKEN_INVALID');
    },
  );

  test.each([
    ['a department without a sector', { role: 'department' }],
    ['a sector without a department', { sector: 'health' }],
    ['an unknown role', { role: 'mayor' }],
    ['an unknown sector', { role: 'department', sector: 'police' }],
    ['a county with the code of a city', { division: '4105' }],
    ['a division that is no code', { division: '41052%' }],
    ['a county of the whole country', { division: '' }],
    ['no name', { name: undefined }],
    ['no subject', { sub: undefined }],
    ['personal data as text', { pii: 'yes' }],
    ['no expiry', { exp: undefined }],
    ['another audience', { aud: 'another' }],
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['a start in the future', { nbf: start.getTime() / 1000 + 20 }],
  ])('with %s', async (_, change) => {
    expect(await failureOf(await signed(claims))).toBeUndefined();
    expect(await failureOf(await signed({ ...claims, ...change }))).toBe('TOKEN_INVALID');
  });
});

test('a verified token is remembered for a minute, then verified again', async () => {
  const token = await issue(county);
  const first = await verifier.verify(token);
  now = later(59);
  expect(await verifier.verify(token)).toBe(first);
  now = later(60);
  const again = await verifier.verify(token);
  expect(again).toEqual(first);
  expect(again).not.toBe(first);
});

test('what is remembered cannot be changed by who receives it', async () => {
  const outcome = await verifier.verify(await issue(county));
  expect(outcome.ok && Object.isFrozen(outcome) && Object.isFrozen(outcome.caller)).toBe(true);
});

test('bearerToken reads the authorization header', () => {
  expect(bearerToken('Bearer a.b.c')).toBe('a.b.c');
  expect(bearerToken('bearer  a.b.c ')).toBe('a.b.c');
  for (const header of [undefined, '', 'Bearer', 'Bearer ', 'Basic a.b.c', 'Bearer a b', 'xBearer a']) {
    expect(bearerToken(header)).toBeUndefined();
  }
});
