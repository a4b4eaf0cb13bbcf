import pino from 'pino';
import { PolicyStamp } from './policy-stamp';

const log = pino({ level: 'silent' });
const services = ['policy', 'finance', 'health', 'exports'].map((name) => ({ name, url: `http://${name}` }));

function stamping(told: Record<string, readonly string[] | undefined>) {
  const clock = { at: 0 };
  const stamp = new PolicyStamp({
    services: () => services,
    ask: async ({ name }) => told[name],
    log,
    now: () => clock.at,
    patienceMs: 10_000,
  });
  return { stamp, clock };
}

test('requests are stamped once every service has the set, and go on by the one before until then', async () => {
  const told: Record<string, readonly string[]> = {
    policy: ['a'],
    finance: ['a'],
    health: ['a'],
    exports: [],
  };
  const { stamp, clock } = stamping(told);
  expect(stamp.current).toBeUndefined();
  await stamp.round();
  expect(stamp.current).toBe('a');
  told.policy = ['b', 'a'];
  told.finance = ['b', 'a'];
  clock.at = 1_000;
  await stamp.round();
  expect([stamp.current, stamp.differing]).toEqual(['a', ['health']]);
  told.health = ['b', 'a'];
  await stamp.round();
  expect([stamp.current, stamp.differing]).toEqual(['b', []]);
});

test('a service that does not get the set is waited for some seconds, then named and passed by', async () => {
  const told: Record<string, readonly string[]> = { policy: ['a'], finance: ['a'], health: ['a'] };
  const { stamp, clock } = stamping(told);
  await stamp.round();
  Object.assign(told, { policy: ['b', 'a'], finance: ['b', 'a'] });
  await stamp.round();
  clock.at = 9_999;
  await stamp.round();
  expect(stamp.current).toBe('a');
  clock.at = 10_000;
  await stamp.round();
  expect([stamp.current, stamp.differing]).toEqual(['b', ['health']]);
});

test('a service that does not answer holds nobody up, and without the publisher the set goes on', async () => {
  const told: Record<string, readonly string[] | undefined> = { policy: ['a'], finance: ['a'] };
  const { stamp } = stamping(told);
  await stamp.round();
  expect(stamp.current).toBe('a');
  told.policy = undefined;
  await stamp.round();
  expect(stamp.current).toBe('a');
});

test('where nobody publishes policies nothing is stamped', async () => {
  const stamp = new PolicyStamp({
    services: () => services.slice(1),
    ask: () => Promise.reject(new Error('asked all the same')),
    log,
    now: () => 0,
  });
  await stamp.round();
  expect(stamp.current).toBeUndefined();
});
