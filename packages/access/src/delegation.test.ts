import { isDelegation, signDelegation, verifyDelegation } from './delegation';
import { signCaller, verifyCaller } from './forwarding';

const SECRET = 'a secret of the house, long enough';
const now = new Date('2025-12-05T08:00:00Z');
const caller = Object.freeze({
  id: 'county@410526',
  name: '县级账号',
  role: 'county',
  division: '410526',
  pii: true,
} as const);
const later = (ms: number) => new Date(now.getTime() + ms);
const header = () => signDelegation({ caller, work: 'export 1' }, { secret: SECRET, now });

test('work asks as the account that began it', () => {
  expect(isDelegation(header())).toBe(true);
  expect(verifyDelegation(header(), { secrets: ['another', SECRET], now })).toEqual({
    caller,
    work: 'export 1',
  });
});

test.each([
  ['a minute and more later', later(60_001), [SECRET]],
  ['long before it was signed', later(-5_001), [SECRET]],
  ['another secret', now, ['another']],
])('%s it is good for nothing', (_what, at, secrets) => {
  expect(verifyDelegation(header(), { secrets, now: at })).toBeUndefined();
});

test('what was changed of it is not taken', () => {
  const [body = '', signature] = header().slice('Delegation '.length).split('.');
  const said = JSON.parse(Buffer.from(body, 'base64url').toString());
  const forged = Buffer.from(
    JSON.stringify({ ...said, caller: { ...said.caller, role: 'admin', division: '' } }),
  );
  expect(
    verifyDelegation(`Delegation ${forged.toString('base64url')}.${signature}`, { secrets: [SECRET], now }),
  ).toBeUndefined();
});

test('neither header of the house stands for the other', () => {
  const forwarded = signCaller(caller, { secret: SECRET, now, language: 'zh' });
  expect(verifyDelegation(`Delegation ${forwarded}`, { secrets: [SECRET], now })).toBeUndefined();
  expect(verifyCaller(header().slice('Delegation '.length), { secrets: [SECRET], now })).toBeUndefined();
});

test.each(['Bearer x', 'Delegation', 'Delegation x', 'Delegation a.b.c', `Delegation ${'x'.repeat(5_000)}`])(
  '%p is none',
  (text) => {
    expect(verifyDelegation(text, { secrets: [SECRET], now })).toBeUndefined();
  },
);
