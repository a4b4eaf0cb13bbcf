import { InvalidAccount, parseAccount } from './accounts';
import { SECTORS } from './caller';
import { callerFromClaims, claimsOf, publicCaller } from './caller-claims';
import { signCaller, verifyCaller } from './forwarding';
import { generateIssuerKeys, issueToken } from './local-issuer';
import { canActFor, isReadOnly, type Right, visibleSector } from './rights';
import { TokenVerifier } from './tokens';

const nobody = publicCaller('b3JpZ2lu');
const RIGHTS: Right[] = [
  'receive-lead',
  'verify-lead',
  'see-jobs',
  'administer',
  'see-jobs:households',
  ...SECTORS.map((sector): Right => `import:${sector}`),
  'import:households',
];

test('somebody without an account has no right, changes nothing, sees no sector and no personal data', () => {
  expect(RIGHTS.filter((right) => canActFor(nobody, right))).toEqual([]);
  expect(isReadOnly(nobody)).toBe(true);
  expect(visibleSector(nobody)).toBe('none');
  expect(nobody.pii).toBe(false);
});

test('no division code begins with theirs, and theirs begins with none', () => {
  for (const code of ['11', '500235', '500235216220']) {
    expect(code.startsWith(nobody.division)).toBe(false);
    expect(nobody.division.startsWith(code)).toBe(false);
  }
});

test('the gateway passes on where they ask from', () => {
  const secret = 'a secret shared by gateway and services';
  const now = new Date('2026-03-02T01:00:00Z');
  const header = signCaller(nobody, { secret, now, language: 'zh' });
  expect(verifyCaller(header, { secrets: [secret], now })?.caller).toEqual(nobody);
});

test.each([
  ['no origin', { origin: undefined }],
  ['a division', { division: '500235' }],
  ['the whole country', { division: '' }],
  ['a sector', { sector: 'rural' }],
  ['an address as it is', { origin: '192.0.2.1' }],
])('claims of nobody with %s are nobody at all', (_, change) => {
  expect(callerFromClaims({ ...claimsOf(nobody), ...change })).toBeUndefined();
});

test('who has an account has no origin, and cannot be nowhere', () => {
  const county = claimsOf(parseAccount('county@410526'));
  expect(callerFromClaims({ ...county, origin: 'b3JpZ2lu' })).toBeUndefined();
  expect(callerFromClaims({ ...county, division: '-' })).toBeUndefined();
});

test('nobody is no account and has no token', async () => {
  expect(() => parseAccount('public@')).toThrow(InvalidAccount);
  const { privateKey, publicKey } = await generateIssuerKeys();
  const token = await issueToken(privateKey, nobody, { expiresInSeconds: 60 });
  const verifier = new TokenVerifier({ issuer: { kind: 'local', publicKeys: [publicKey] } });
  expect(await verifier.verify(token)).toMatchObject({ ok: false, failure: 'TOKEN_INVALID' });
});
