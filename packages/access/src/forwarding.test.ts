import { createHmac } from 'node:crypto';
import { parseAccount } from './accounts';
import { signCaller, verifyCaller } from './forwarding';

const secret = 'a secret shared by gateway and services';
const start = new Date('2026-03-02T01:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);
const county = parseAccount('county@410526');
const health = parseAccount('health@441322');

const sign = (caller = county) => signCaller(caller, { secret, now: start, language: 'zh' });
const verify = (header: string | undefined, now = start, secrets = [secret]) =>
  verifyCaller(header, { secrets, now });

/** A header with any content, signed as the gateway would. */
function signedBody(text: string): string {
  const body = Buffer.from(text).toString('base64url');
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}

test('passes on the caller, the language and the request', () => {
  const header = signCaller(health, { secret, now: start, requestId: 'r-1', language: 'en' });
  expect(header).toMatch(/^[\w-]+\.[\w-]{43}$/);
  expect(verify(header)).toEqual({ caller: health, language: 'en', requestId: 'r-1', signedAt: start });
  const named = { ...county, name: '王五', pii: false };
  expect(verify(sign(named))).toEqual({ caller: named, language: 'zh', signedAt: start });
});

test('a hot caller is looked up, not verified again, and cannot be changed', () => {
  const header = sign();
  const first = verify(header);
  expect(verify(`${header.slice(0, 9)}${header.slice(9)}`, later(1000))).toBe(first);
  expect(Object.isFrozen(first) && Object.isFrozen(first?.caller)).toBe(true);
});

test('is valid for 60 seconds and cannot be replayed after, seen before or not', () => {
  const [seen, unseen] = [
    sign(),
    signCaller(county, { secret, now: start, requestId: 'r-2', language: 'zh' }),
  ];
  expect(verify(seen)?.caller).toEqual(county);
  expect(verify(seen, later(60_000))?.caller).toEqual(county);
  expect(verify(seen, later(60_001))).toBeUndefined();
  expect(verify(unseen, later(60_001))).toBeUndefined();
  expect(verify(unseen, later(3_600_000))).toBeUndefined();
});

test('a clock five seconds behind is tolerated, more is not', () => {
  expect(verify(sign(), later(-5_000))?.caller).toEqual(county);
  expect(verify(sign(health), later(-5_001))).toBeUndefined();
});

test('no single changed character gets through', () => {
  const header = sign();
  verify(header);
  for (let at = 0; at < header.length; at++) {
    const other = header[at] === 'A' ? 'B' : 'A';
    expect(verify(header.slice(0, at) + other + header.slice(at + 1))).toBeUndefined();
  }
});

test.each([undefined, '', '.', 'a.', '.a', 'a.b', 'a.b.c', '张.三', 'a'.repeat(10_000)])(
  '%# is no header',
  (header) => expect(verify(header)).toBeUndefined(),
);

test('padding, a second signature or the body alone are refused', () => {
  const header = sign();
  for (const changed of [`${header}=`, `${header}.${header}`, header.split('.')[0], ` ${header}`]) {
    expect(verify(changed)).toBeUndefined();
  }
});

test('another secret is refused, also for a header seen before under the right one', () => {
  const header = sign();
  expect(verify(header)).toBeDefined();
  expect(verify(header, start, ['another secret'])).toBeUndefined();
  expect(verify(header, start, [])).toBeUndefined();
});

test('while the secret is changed, both are accepted', () => {
  const renewed = 'the secret from tomorrow on';
  const byNew = signCaller(county, { secret: renewed, now: start, language: 'zh' });
  expect(verify(byNew, start, [secret])).toBeUndefined();
  expect(verify(byNew, start, [secret, renewed])?.caller).toEqual(county);
  expect(verify(sign(), start, [renewed, secret])?.caller).toEqual(county);
  expect(verify(byNew, start, [secret])).toBeUndefined();
});

test('an empty secret signs nothing and verifies nothing', () => {
  expect(() => signCaller(county, { secret: '', now: start, language: 'zh' })).toThrow('empty');
  expect(() => verify(sign(), start, [''])).toThrow('empty');
});

test.each([
  ['a department without a sector', { sub: 'u', name: 'u', role: 'department', division: '410526' }],
  ['a county of the whole country', { sub: 'u', name: 'u', role: 'county', division: '' }],
  ['nobody', undefined],
])('a signed header that names %s is refused', (_, caller) => {
  expect(
    verify(signedBody(JSON.stringify({ caller, language: 'zh', signedAt: start.getTime() }))),
  ).toBeUndefined();
});

test('a signed header without its time or language is refused', () => {
  const caller = { sub: 'u', name: 'u', role: 'county', division: '410526' };
  expect(
    verify(signedBody(JSON.stringify({ caller, language: 'zh', signedAt: start.getTime() }))),
  ).toBeDefined();
  expect(verify(signedBody(JSON.stringify({ caller, language: 'zh' })))).toBeUndefined();
  expect(
    verify(signedBody(JSON.stringify({ caller, language: 'fr', signedAt: start.getTime() }))),
  ).toBeUndefined();
});
