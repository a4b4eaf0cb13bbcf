import { parseAccount } from './accounts';
import { signCaller, verifyCaller } from './forwarding';
import { signService, verifyService } from './service-signature';
import { signatureOf } from './signature';

const secret = 'a secret shared by gateway and services';
const start = new Date('2026-03-02T01:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);

const sign = (service = 'supervision', to = 'households') =>
  signService({ service, to }, { purpose: 'events', secret, now: start });
const verify = (header: string | undefined, { to = 'households', now = start, secrets = [secret] } = {}) =>
  verifyService(header, { to, purpose: 'events', secretsOf: () => secrets, now });

test('tells which service asks, for 60 seconds', () => {
  expect(verify(sign())).toBe('supervision');
  expect(verify(sign(), { now: later(60_000) })).toBe('supervision');
  expect(verify(sign(), { now: later(60_001) })).toBeUndefined();
  expect(verify(sign(), { now: later(-5_001) })).toBeUndefined();
});

test('what was signed for one service is nothing to another', () => {
  expect(verify(sign(), { to: 'health' })).toBeUndefined();
});

test('a header of a caller is none of a service, nor the other way round', () => {
  const caller = signCaller(parseAccount('county@410526'), { secret, now: start, language: 'zh' });
  expect(verify(caller)).toBeUndefined();
  expect(verifyCaller(sign(), { secrets: [secret], now: start })).toBeUndefined();
  // The same claims, signed as the gateway signs a caller.
  const [body = ''] = sign().split('.');
  expect(verify(`${body}.${signatureOf(body, secret)}`)).toBeUndefined();
});

test('only secrets of the service it says to be count', () => {
  const own: Record<string, readonly string[]> = { health: [secret], supervision: ['another secret'] };
  const secretsOf = (service: string) => own[service] ?? [];
  const options = { to: 'households', purpose: 'events', secretsOf, now: start } as const;
  expect(verifyService(sign('health'), options)).toBe('health');
  expect(verifyService(sign('supervision'), options)).toBeUndefined();
  expect(verifyService(sign('nobody'), options)).toBeUndefined();
});

test('while the secret is changed, both are accepted', () => {
  expect(verify(sign(), { secrets: ['the secret from tomorrow on', secret] })).toBe('supervision');
});

test('no single changed character gets through', () => {
  const header = sign();
  for (let at = 0; at < header.length; at++) {
    const other = header[at] === 'A' ? 'B' : 'A';
    expect(verify(header.slice(0, at) + other + header.slice(at + 1))).toBeUndefined();
  }
});

test.each([undefined, '', '.', 'a.', '.a', 'a.b', 'a.b.c', '张.三', 'a'.repeat(10_000), `${sign()}.`])(
  '%# is no header',
  (header) => expect(verify(header)).toBeUndefined(),
);
