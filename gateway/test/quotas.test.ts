import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateIssuerKeys, issueToken, parseAccount, TokenVerifier } from '@dixian/access';
import { waitUntil } from '@dixian/testkit';
import { buildSchema } from 'graphql';
import { COUNTED_FIELDS } from '../src/quotas/counted-fields';
import { quotaSettings } from '../src/quotas/quota-settings';
import { House } from './house';

const house = new House();
const clock = { now: 0 };
let tokenOf: (account: string) => Promise<string>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateIssuerKeys();
  tokenOf = (account) => issueToken(privateKey, parseAccount(account), { expiresInSeconds: 600 });
  const quotas = quotaSettings({
    cost: { account: 100, county: 150 },
    uploads: { account: 1 },
    atOnce: 2,
    waiting: 40,
  });
  await house.start({
    verifier: new TokenVerifier({ issuer: { kind: 'local', publicKeys: [publicKey] } }),
    metricsPort: 0,
    now: () => clock.now,
    quotas,
  });
});
beforeEach(() => {
  clock.now += 3_600_000;
});
afterAll(() => house.stop());

async function asking(account: string, query: string) {
  const headers = { authorization: `Bearer ${await tokenOf(account)}`, 'accept-language': 'en' };
  return house.ask(query, {}, headers);
}

const LIST = '{ households(first: 40) { id } }';

test('an account that has used up its allowance is told for how long, and another of its county is served', async () => {
  expect((await asking('county@410526', LIST)).status).toBe(200);
  expect((await asking('county@410526', LIST)).status).toBe(200);
  const refused = await asking('county@410526', LIST);
  expect(refused.status).toBe(429);
  const [error] = refused.body.errors ?? [];
  expect(error?.extensions).toMatchObject({ code: 'QUOTA_USED_UP', quota: 'cost', whose: 'account' });
  const seconds = Number(error?.extensions.retryAfter);
  expect(refused.headers.get('retry-after')).toBe(String(seconds));
  expect(error?.message).toBe(
    `You have used up what may be asked in this time. Please try again in ${seconds} seconds.`,
  );
  expect((await asking('township@410526101', LIST)).status).toBe(200);
  clock.now += seconds * 1_000;
  expect((await asking('county@410526', LIST)).status).toBe(200);
});

test('a county that has used up its own takes nothing from another', async () => {
  for (const account of ['county@410526', 'township@410526101', 'township@410526102']) {
    expect((await asking(account, LIST)).status).toBe(200);
  }
  const refused = await asking('village@410526101201', LIST);
  expect(refused.body.errors?.[0]?.extensions).toMatchObject({ code: 'QUOTA_USED_UP', whose: 'county' });
  expect((await asking('county@441322', LIST)).status).toBe(200);
  const figures = await (await fetch(`${house.gateway.metricsUrl}/metrics`)).text();
  expect(figures).toMatch(/quota_refusals_total\{service="gateway",quota="cost",whose="county"\} \d/);
  expect(figures).not.toContain('410526');
});

test("while one county floods, another's requests go to the departments before those that wait", async () => {
  const { households } = house.servers;
  const release = households.hold();
  const one = '{ household(id: "h1") { id } }';
  const before = households.received.length;
  const flood = Array.from({ length: 40 }, () => asking('county@410526', one));
  await waitUntil(async () => (await waiting()) === 38);
  const other = asking('county@441322', one);
  await waitUntil(() => households.received.length === before + 3);
  expect(await waiting()).toBe(38);
  release();
  const statuses = (await Promise.all([other, ...flood])).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await waiting()).toBe(0);
});

test('where more wait than may, they are told so at once', async () => {
  const release = house.servers.households.hold();
  const asked = Array.from({ length: 60 }, () => asking('county@410526', '{ household(id: "h1") { id } }'));
  const first = await Promise.race(asked);
  release();
  const refused = (await Promise.all(asked)).filter(({ status }) => status === 429);
  expect(first.status).toBe(429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.body.errors?.[0]?.extensions).toMatchObject({
    code: 'TOO_MANY_AT_ONCE',
    retryAfter: 1,
  });
  expect(refused[0]?.headers.get('retry-after')).toBe('1');
});

test('what is counted by the field is a root field of the graph', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../schemas/api.graphql'), 'utf8'), {
    assumeValid: true,
  });
  const roots = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  expect(Object.keys(COUNTED_FIELDS).filter((name) => !(name in roots))).toEqual([]);
});

async function waiting(): Promise<number> {
  const figures = await (await fetch(`${house.gateway.metricsUrl}/metrics`)).text();
  return Number(/^dixian_gateway_waiting (\d+)$/m.exec(figures)?.[1]);
}
