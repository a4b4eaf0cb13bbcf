import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importJWK, type JWK, SignJWT } from 'jose';
import { IssuerUnreachable } from './issuer-keys';
import { AUDIENCE, generateIssuerKeys } from './local-issuer';
import { TokenVerifier } from './tokens';

let server: Server;
let issuer: string;
let published: JWK[];
let namedIssuer: string | undefined;
let keysStatus: number;
let discoveryStatus: number;
let requests: string[];
let keys: Awaited<ReturnType<typeof generateIssuerKeys>>;

beforeEach(async () => {
  keys = await generateIssuerKeys();
  [published, requests, namedIssuer, keysStatus, discoveryStatus] = [
    [keys.publicKey],
    [],
    undefined,
    200,
    200,
  ];
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const discovery = request.url === '/realm/.well-known/openid-configuration';
    response.statusCode = discovery ? discoveryStatus : keysStatus;
    const document = { issuer: namedIssuer ?? issuer, jwks_uri: `${issuer}/keys` };
    response.end(JSON.stringify(discovery ? document : { keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realm`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function token(key = keys.privateKey, expiresIn = 60): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ name: '赵六', role: 'department', sector: 'rural', division: '4105' })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid ?? '' })
    .setSubject('employee-7')
    .setIssuer(issuer)
    .setAudience([AUDIENCE, 'another'])
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .sign(await importJWK(key, 'ES256'));
}

const verifier = () => new TokenVerifier({ issuer: { kind: 'oidc', issuer } });

test('keys are found by discovery, once for many tokens', async () => {
  const reader = verifier();
  const tokens = await Promise.all([1, 2, 3, 4].map((minutes) => token(keys.privateKey, minutes * 60)));
  const outcomes = await Promise.all(tokens.map((one) => reader.verify(one)));
  const caller = {
    id: 'employee-7',
    name: '赵六',
    role: 'department',
    sector: 'rural',
    division: '4105',
    pii: true,
  };
  for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true, caller });
  expect(requests).toEqual(['/realm/.well-known/openid-configuration', '/realm/keys']);
});

test('a key that is not published, a changed issuer and an old token are refused', async () => {
  const other = await generateIssuerKeys();
  expect(await verifier().verify(await token(other.privateKey))).toMatchObject({
    ok: false,
    failure: 'TOKEN_INVALID',
  });
  expect(await verifier().verify(await token(keys.privateKey, -10))).toMatchObject({
    ok: false,
    failure: 'TOKEN_EXPIRED',
  });
});

test('a clock that is a few seconds off is tolerated', async () => {
  expect(await verifier().verify(await token(keys.privateKey, -2))).toMatchObject({ ok: true });
});

describe('an issuer that cannot be asked is a fault, not a bad token', () => {
  test('and is asked again for the next token', async () => {
    const reader = verifier();
    discoveryStatus = 503;
    await expect(reader.verify(await token())).rejects.toBeInstanceOf(IssuerUnreachable);
    discoveryStatus = 200;
    expect(await reader.verify(await token())).toMatchObject({ ok: true });
  });

  test('when its keys are missing', async () => {
    keysStatus = 500;
    await expect(verifier().verify(await token())).rejects.toBeInstanceOf(IssuerUnreachable);
  });

  test('when nothing listens', async () => {
    const one = await token();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(verifier().verify(one)).rejects.toBeInstanceOf(IssuerUnreachable);
    server.listen(0);
  });

  test('when discovery names another issuer', async () => {
    namedIssuer = 'https://elsewhere.example';
    await expect(verifier().verify(await token())).rejects.toBeInstanceOf(IssuerUnreachable);
  });
});
