import { createHash, randomBytes } from 'node:crypto';
import { InvalidAccount } from '../accounts';
import { generateIssuerKeys, LOCAL_ISSUER } from '../local-issuer';
import { TokenVerifier } from '../tokens';
import { readAuthorization } from './authorization-request';
import { DemoIssuer, WORKBENCH_CLIENT } from './demo-issuer';

const APP = 'http://127.0.0.1:4000/app/';
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

const asked = (changes: Record<string, string> = {}) =>
  new URLSearchParams({
    client_id: WORKBENCH_CLIENT,
    redirect_uri: APP,
    response_type: 'code',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: 's1',
    nonce: 'n1',
    ...changes,
  });

const read = (query: URLSearchParams) => readAuthorization(query, WORKBENCH_CLIENT, (uri) => uri === APP);

async function issuer(now: () => Date = () => new Date()) {
  const keys = await generateIssuerKeys();
  const made = new DemoIssuer({ privateKey: keys.privateKey, now });
  const answer = read(asked());
  if (answer.kind !== 'request') throw new Error(answer.kind);
  const codeFor = (account: string) =>
    new URL(made.grant(answer.request, account)).searchParams.get('code') ?? '';
  return { made, keys, request: answer.request, codeFor };
}

const form = (code: string, changes: Record<string, string> = {}) =>
  new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: WORKBENCH_CLIENT,
    redirect_uri: APP,
    code,
    code_verifier: verifier,
    ...changes,
  });

test('a code is exchanged for a token that the graph takes, and for who has signed in', async () => {
  const { made, keys, codeFor } = await issuer();
  const answer = await made.exchange(form(codeFor('county@410526')));
  if (!answer.ok) throw new Error(answer.error);
  const tokens = new TokenVerifier({ issuer: { kind: 'local', publicKeys: [keys.publicKey] } });
  const verified = await tokens.verify(String(answer.tokens.access_token));
  expect(verified).toMatchObject({ ok: true, caller: { role: 'county', division: '410526' } });
  const claims = JSON.parse(
    Buffer.from(String(answer.tokens.id_token).split('.')[1] ?? '', 'base64url').toString(),
  );
  expect(claims).toMatchObject({
    iss: LOCAL_ISSUER,
    aud: WORKBENCH_CLIENT,
    sub: 'county@410526',
    nonce: 'n1',
  });
  // What names the page is no key to the graph.
  expect(await tokens.verify(String(answer.tokens.id_token))).toMatchObject({ ok: false });
});

test('a code is good once, for a minute, for the page that asked and for who holds the verifier', async () => {
  let now = new Date('2025-12-05T08:00:00Z');
  const { made, codeFor } = await issuer(() => now);
  const refused = { ok: false, error: 'invalid_grant' };
  const code = codeFor('county@410526');
  expect((await made.exchange(form(code))).ok).toBe(true);
  expect(await made.exchange(form(code))).toEqual(refused);
  const other = { code_verifier: randomBytes(32).toString('base64url') };
  expect(await made.exchange(form(codeFor('county@410526'), other))).toEqual(refused);
  expect(await made.exchange(form(codeFor('county@410526'), { redirect_uri: `${APP}x` }))).toEqual(refused);
  expect(await made.exchange(form(codeFor('county@410526'), { client_id: 'other' }))).toEqual(refused);
  const old = codeFor('county@410526');
  now = new Date(now.getTime() + 60_001);
  expect(await made.exchange(form(old))).toEqual(refused);
});

test('a code that was tried wrongly is used up', async () => {
  const { made, codeFor } = await issuer();
  const code = codeFor('county@410526');
  await made.exchange(form(code, { code_verifier: 'x'.repeat(43) }));
  expect((await made.exchange(form(code))).ok).toBe(false);
});

test('an account that does not exist gets no code', async () => {
  const { made, request } = await issuer();
  expect(() => made.grant(request, 'mayor@410526')).toThrow(InvalidAccount);
});

test('nobody is sent to an address that is not allowed, nor for a page that is not known', () => {
  expect(read(asked({ redirect_uri: 'https://evil.example/' }))).toEqual({
    kind: 'fault',
    fault: 'REDIRECT_NOT_ALLOWED',
  });
  expect(read(asked({ client_id: 'other' }))).toEqual({ kind: 'fault', fault: 'CLIENT_UNKNOWN' });
});

test.each([
  ['another flow', { response_type: 'token' }, 'unsupported_response_type'],
  ['a challenge in clear', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['no challenge', { code_challenge: '' }, 'invalid_request'],
])('%s goes back to the page as an error with its state', (_, changes, error) => {
  const answer = read(asked(changes));
  if (answer.kind !== 'refused') throw new Error(answer.kind);
  const { searchParams } = new URL(answer.redirectTo);
  expect(searchParams.get('error')).toBe(error);
  expect(searchParams.get('state')).toBe('s1');
});
