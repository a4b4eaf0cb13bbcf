import { sharedSecrets } from '@dixian/access';
import { waitUntil } from '@dixian/testkit';
import { startGateway } from '../src/index';
import { House } from './house';

test('stopping finishes what is running and takes nothing new', async () => {
  const house = new House();
  await house.start({ subgraphTimeoutMs: 20_000 });
  const { url } = house.gateway;
  await house.ask('{ version }');
  const { health } = house.servers;
  const release = health.hold();
  const running = house.ask('{ household(id: "h1") { careful } }');
  await waitUntil(() => health.received.length > 0);
  const stopping = house.gateway.stop();
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  release();
  expect((await running).body).toEqual({ data: { household: { careful: 'careful' } } });
  await stopping;
  await house.stop();
});

test('what does not finish is ended', async () => {
  const house = new House();
  await house.start({ subgraphTimeoutMs: 60_000, stopWithinMs: 300 });
  const { health } = house.servers;
  health.hold();
  const running = house.ask('{ household(id: "h1") { careful } }').then(
    () => 'answered',
    () => 'ended',
  );
  await waitUntil(() => health.received.length > 0);
  await house.gateway.stop();
  expect(await running).toBe('ended');
  await house.stop();
});

test('a port that is taken, or a supergraph that is none, rejects and leaves nothing running', async () => {
  const house = new House();
  await house.start();
  const port = Number(new URL(house.gateway.url).port);
  const options = {
    supergraphFile: house.supergraphFile,
    verifier: { verify: async () => ({ ok: false, failure: 'TOKEN_MISSING' }) as const },
    secrets: sharedSecrets(['x'.repeat(32)]),
    originSecret: 'x'.repeat(32),
  };
  await expect(startGateway({ ...options, port })).rejects.toThrow('EADDRINUSE');
  await expect(startGateway({ ...options, supergraphFile: '/nowhere.graphql' })).rejects.toThrow('ENOENT');
  await expect(startGateway({ ...options, supergraphFile: __filename })).rejects.toThrow();
  await house.stop();
});
