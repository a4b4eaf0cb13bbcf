import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { House } from './house';

let issuer: Server;
let named: string;
let now = 0;
const houses: House[] = [];

beforeAll(async () => {
  issuer = createServer((_request, response) => {
    response.end(JSON.stringify({ issuer: named, jwks_uri: `${named}/keys` }));
  });
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const house of houses) await house.stop();
  issuer.close();
});

/** A gateway's parts that are not ready, with this issuer. */
async function unready(address: string): Promise<Record<string, string>> {
  const house = new House();
  houses.push(house);
  await house.start({ issuer: address, now: () => now });
  now += 60_000;
  const response = await fetch(`${house.gateway.url}/readyz`);
  const { parts } = (await response.json()) as { parts: Record<string, string> };
  const missing = Object.entries(parts).filter(([, state]) => state !== 'ready');
  expect(response.status).toBe(missing.length === 0 ? 200 : 503);
  return Object.fromEntries(missing);
}

const address = () => `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;

test('a gateway whose issuer answers under its name is ready', async () => {
  named = address();
  expect(await unready(address())).toEqual({});
});

test('an issuer that is not there, or is written otherwise than it calls itself, is told by name', async () => {
  named = address();
  expect(await unready('http://127.0.0.1:9')).toEqual({
    issuer: expect.stringMatching(/^OIDC_ISSUER: the issuer does not answer at/),
  });
  expect(await unready(`${address()}/`)).toEqual({
    issuer: `OIDC_ISSUER: the issuer calls itself ${address()}; write it so, to the slash`,
  });
});
