import { parseAccount } from './accounts';
import { signCaller, verifyCaller } from './forwarding';
import { askingSecret, type PeerSecrets, peerSecrets, sharedSecrets } from './peer-secrets';
import { signService, verifyService } from './service-signature';

const now = new Date('2026-11-30T00:00:00Z');
const OWN: Readonly<Record<string, string>> = {
  gateway: 'the gateway’s own, of thirty-two characters',
  health: 'own of health, of thirty-two characters',
  households: 'own of households, thirty-two characters',
};
const ASKS: Readonly<Record<string, readonly string[]>> = {
  gateway: ['health', 'households'],
  health: ['households'],
  households: [],
};
const caller = parseAccount('county@500235');

/** What the process of that name holds, and no more. */
function held(name: string): PeerSecrets {
  const asking = (ASKS[name] ?? []).map((peer) => [peer, askingSecret(OWN[peer] ?? '', name)]);
  return peerSecrets({
    GATEWAY_SECRETS: [],
    OWN_SECRETS: [OWN[name] ?? ''],
    ASKING_SECRETS: Object.fromEntries(asking),
  });
}

function askedAs(service: string, to: string, secret: string): string | undefined {
  const header = signService({ service, to }, { purpose: 'events', secret, now });
  return verifyService(header, { to, purpose: 'events', secretsOf: held(to).from, now });
}

test('a process asks as itself those that it may ask', () => {
  expect(askedAs('health', 'households', held('health').toward('households'))).toBe('health');
  expect(() => held('households').toward('health')).toThrow('ASKING_SECRETS has no secret for health');
});

test('what one process holds speaks for no other, to anybody else', () => {
  const stolen = [OWN.health ?? '', held('health').toward('households')];
  for (const secret of stolen) {
    expect(askedAs('gateway', 'households', secret)).toBeUndefined();
    expect(askedAs('supervision', 'households', secret)).toBeUndefined();
    expect(askedAs('health', 'gateway', secret)).toBeUndefined();
    const header = signCaller(caller, { secret, now, language: 'zh' });
    expect(verifyCaller(header, { secrets: held('households').from('gateway'), now })).toBeUndefined();
  }
});

test('a caller passed on to one service is nobody at another', () => {
  const header = signCaller(caller, { secret: held('gateway').toward('health'), now, language: 'zh' });
  expect(verifyCaller(header, { secrets: held('health').from('gateway'), now })?.caller).toMatchObject({
    division: '500235',
  });
  expect(verifyCaller(header, { secrets: held('households').from('gateway'), now })).toBeUndefined();
});

test('while an own secret is replaced, those who ask with the old and with the new are known', () => {
  const [before, after] = [
    'the one before, of thirty-two characters',
    'the one after, of thirty-two characters',
  ];
  const { from } = peerSecrets({ GATEWAY_SECRETS: [], OWN_SECRETS: [after, before], ASKING_SECRETS: {} });
  expect(from('gateway')).toEqual([askingSecret(after, 'gateway'), askingSecret(before, 'gateway')]);
});

test('on one machine all may share the same secrets; the first signs', () => {
  const shared = sharedSecrets(['first of thirty-two characters, at least', 'second']);
  expect(shared.toward('anybody')).toBe('first of thirty-two characters, at least');
  expect(shared.from('anybody')).toHaveLength(2);
});
