import { Writable } from 'node:stream';
import { TokenVerifier, verifyCaller } from '@dixian/access';
import { waitUntil } from '@dixian/testkit';
import pino from 'pino';
import { readEnvironment } from '../src/environment';
import { callerSecret, House } from './house';
import { OidcServer } from './oidc/oidc-server';

// As Keycloak writes them, as namespaced claims, as numbers; and some that do not fit.
const accounts = {
  keycloak: {
    preferred_username: '王五',
    realm_access: { roles: ['offline_access', 'dixian-county'] },
    dixian: { division: 410526 },
  },
  namespaced: {
    name: '李四',
    'https://dixian.example/role': 'dixian-health',
    'https://dixian.example/division': '441322',
  },
  auditor: { name: '赵六', realm_access: { roles: ['dixian-audit'] }, dixian: { division: '*' } },
  nobody: { name: '甲', realm_access: { roles: ['offline_access'] }, dixian: { division: 410526 } },
  everybody: {
    name: '乙',
    realm_access: { roles: ['dixian-county', 'dixian-audit'] },
    dixian: { division: 410526 },
  },
  astray: { name: '丙', realm_access: { roles: ['dixian-county'] }, dixian: { division: 4105 } },
  nowhere: { name: '丁', realm_access: { roles: ['dixian-audit'] } },
};

const settings = {
  GATEWAY_SECRETS: callerSecret,
  OIDC_AUDIENCE: 'another, https://graph.dixian.example',
  OIDC_CLAIMS: JSON.stringify({
    role: ['realm_access.roles', 'https://dixian.example/role'],
    division: ['dixian.division', 'https://dixian.example/division'],
  }),
  OIDC_ROLES: JSON.stringify({
    'dixian-county': 'county',
    'dixian-health': 'department/health',
    'dixian-audit': 'auditor',
  }),
};

const logged: string[] = [];
const log = pino(
  { level: 'debug' },
  new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  }),
);
const house = new House();
let server: OidcServer;

beforeAll(async () => {
  server = await OidcServer.start(accounts);
  // The final slash is not the issuer's own way to write its name.
  const { issuer } = readEnvironment({ ...settings, OIDC_ISSUER: `${server.issuer}/` });
  await house.start({ verifier: new TokenVerifier({ issuer }), log });
});
afterAll(async () => {
  await house.stop();
  await server.stop();
});

async function ask(token: string) {
  const { status, body } = await house.ask('{ version }', {}, { authorization: `Bearer ${token}` });
  if (body.errors) return { status, code: body.errors[0]?.extensions.code };
  const header = String(house.servers.households.received.at(-1)?.headers['x-dixian-caller']);
  return { status, caller: verifyCaller(header, { secrets: [callerSecret], now: new Date() })?.caller };
}

test.each([
  ['keycloak', { id: 'keycloak', name: '王五', role: 'county', division: '410526', pii: true }],
  ['namespaced', { name: '李四', role: 'department', sector: 'health', division: '441322', pii: false }],
  ['auditor', { name: '赵六', role: 'auditor', division: '' }],
])('who signs in as %s is known by the claims of that issuer', async (account, caller) => {
  expect(await ask(await server.login(account))).toMatchObject({ status: 200, caller });
});

test.each([
  ['nobody', 'no role of the house in realm_access.roles'],
  ['everybody', 'several roles of the house in realm_access.roles'],
  ['astray', 'division has a length that county does not work at'],
  ['nowhere', 'missing or malformed: division'],
])('%s is refused, and the log says why without the token', async (account, reason) => {
  logged.length = 0;
  const token = await server.login(account);
  expect(await ask(token)).toEqual({ status: 401, code: 'TOKEN_INVALID' });
  expect(logged.filter((line) => line.includes('token refused')).join()).toContain(reason);
  const [head = '', body = '', signature = ''] = token.split('.');
  for (const part of [head, body, signature]) expect(logged.join()).not.toContain(part);
});

test('a token for somebody else is refused by its audience', async () => {
  const { issuer } = readEnvironment({ ...settings, OIDC_ISSUER: server.issuer, OIDC_AUDIENCE: 'another' });
  const outcome = await new TokenVerifier({ issuer }).verify(await server.login('keycloak'));
  expect(outcome).toEqual({
    ok: false,
    failure: 'TOKEN_INVALID',
    reason: 'ERR_JWT_CLAIM_VALIDATION_FAILED aud',
  });
});

test('an address where another issuer answers is named as such', async () => {
  const OIDC_ISSUER = server.issuer.replace('127.0.0.1', 'localhost');
  const { issuer } = readEnvironment({ ...settings, OIDC_ISSUER });
  await expect(new TokenVerifier({ issuer }).reachIssuer()).rejects.toThrow(
    `OIDC_ISSUER is ${OIDC_ISSUER}, but the issuer there calls itself ${server.issuer}`,
  );
});

test('after the issuer changed its keys, its new tokens are taken', async () => {
  const { port } = server;
  await server.stop();
  server = await OidcServer.start(accounts, port);
  const token = await server.login('keycloak');
  await waitUntil(async () => (await ask(token)).status === 200);
});
