import { join } from 'node:path';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../../src/service';

const LEDGER = join(__dirname, '..', '..', '..', '..', 'demo', 'bo-luo-2025', '医保结算明细_2025.csv');
const OWN = '0199a1b2-0000-7000-8000-000000000001';
const FOREIGN = '0199a1b2-0000-7000-8000-000000000002';
const OWN_VILLAGE = '441322001201';
const FOREIGN_VILLAGE = '500235216205';

let health: ServiceUnderTest;
let code: string;

beforeAll(async () => {
  health = await runningService(service, { now: '2025-12-01' });
  await health.load('health@441322', 'settlements', LEDGER);
  const { data } = await health.ask<{ settlements: { edges: { node: { householdCode: string } }[] } }>(
    'county@441322',
    '{ settlements(first: 1) { edges { node { householdCode } } } }',
  );
  code = data.settlements.edges[0]?.node.householdCode ?? '';
});
afterAll(() => health?.drop());

const register = (id: string, householdCode: string, divisionCode: string, version: number) =>
  health.deliver('household-registered', {
    households: [{ id, code: householdCode, divisionCode, version, persons: [] }],
  });

/** How many settlements an account sees, and how many of them are of a household. */
async function seen(account: string): Promise<[all: number, matched: number]> {
  const { data } = await health.ask<Record<'all' | 'matched', { totalCount: number }>>(
    account,
    '{ all: settlements { totalCount } matched: settlements(filter: { matched: true }) { totalCount } }',
  );
  return [data.all.totalCount, data.matched.totalCount];
}

test('settlements go to a household of the county that loaded them, never to one elsewhere that has the code', async () => {
  await register(FOREIGN, code, FOREIGN_VILLAGE, 1);
  expect(await seen('county@500235')).toEqual([0, 0]);
  expect(await seen('county@441322')).toEqual([161, 0]);
  await register(OWN, code, OWN_VILLAGE, 1);
  const [all, ofHousehold] = await seen('county@441322');
  expect([all, ofHousehold > 0]).toEqual([161, true]);
  expect(await seen('county@500235')).toEqual([0, 0]);
});

test('they stay with it when its code is corrected and somebody else takes the old one, also when loaded again', async () => {
  const before = await seen('county@441322');
  await register(OWN, '441322001999999', OWN_VILLAGE, 2);
  await register(FOREIGN, code, OWN_VILLAGE, 2);
  expect(await seen('county@441322')).toEqual(before);
  expect(await seen(`auditor@${OWN_VILLAGE}`)).toEqual([before[1], before[1]]);
  expect(await health.load('health@441322', 'settlements', LEDGER)).toMatchObject({
    recordsAdded: 0,
    recordsChanged: 0,
    recordsUnchanged: 161,
  });
});

test('they go along when it moves to another county', async () => {
  const [, ofHousehold] = await seen('county@441322');
  await register(OWN, '441322001999999', FOREIGN_VILLAGE, 3);
  expect(await seen('county@500235')).toEqual([ofHousehold, ofHousehold]);
});
