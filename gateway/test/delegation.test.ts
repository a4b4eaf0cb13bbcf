import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAccount, signDelegation, verifyCaller } from '@dixian/access';
import { callerSecret, House } from './house';
import { scratchFolder } from './scratch-folder';

const house = new House();

beforeAll(async () => {
  const manifestFile = join(await scratchFolder(), 'manifest.json');
  await writeFile(manifestFile, '{}');
  await house.start({ manifestFile });
});
afterAll(() => house.stop());

function delegated(secret = callerSecret) {
  const caller = parseAccount('finance@410526');
  return { authorization: signDelegation({ caller, work: 'export 1' }, { secret, now: new Date() }) };
}

test('a service that works on behalf of an account reads as that account, also where only registered operations run', async () => {
  const { body } = await house.ask('{ version }', {}, delegated());
  expect(body.errors).toBeUndefined();
  const header = String(house.servers.households.received.at(-1)?.headers['x-dixian-caller']);
  const forwarded = verifyCaller(header, { secrets: [callerSecret], now: new Date() });
  expect(forwarded?.caller).toMatchObject({ id: 'finance@410526', role: 'department', sector: 'finance' });
});

test('it changes nothing', async () => {
  const before = house.servers.households.received.length;
  const { status, body } = await house.ask('mutation { __typename }', {}, delegated());
  expect(status).toBe(401);
  expect(body.errors?.[0]?.extensions.code).toBe('TOKEN_INVALID');
  expect(house.servers.households.received.length).toBe(before);
});

test('with another secret it is nobody', async () => {
  const { status } = await house.ask('{ version }', {}, delegated('another secret of the same length, too'));
  expect(status).toBe(401);
});

test.each([
  ['POST', '/uploads?ledger=x&file=y'],
  ['GET', '/exports/1'],
])('%s %s takes a token only', async (method, path) => {
  const response = await fetch(`${house.gateway.url}${path}`, { method, headers: delegated() });
  expect(response.status).toBe(401);
});
