import { join } from 'node:path';
import { awaitMatchingTurn } from '@dixian/register';
import { meetAtLock, runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const LEDGER = join(__dirname, '..', '..', '..', 'demo', 'ji-yuan-2025', '农村低保发放_2025.csv');
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const VILLAGE = '419001002201';

let assistance: ServiceUnderTest;

beforeEach(async () => {
  assistance = await runningService(service, { now: '2025-12-01' });
});

afterEach(() => assistance?.drop());

const load = () => assistance.load('civil-affairs@419001', 'allowance-payments', LEDGER);

function register({ version = 1, divisionCode = VILLAGE } = {}) {
  return assistance.deliver('household-registered', {
    households: [{ id: HOUSEHOLD, code: '419001002770043', divisionCode, version, persons: [] }],
  });
}

async function matched(account = `village@${VILLAGE}`) {
  const { data } = await assistance.ask<{
    payments: { edges: { node: { month: string; household: { id: string } } }[] };
  }>(
    account,
    '{ payments: allowancePayments(filter: { matched: true }) { edges { node { month household { id } } } } }',
  );
  return data.payments.edges.map(({ node }) => `${node.month} ${node.household.id}`);
}

const ALL_FOUR = ['2025-06', '2025-06', '2025-05', '2025-04'].map((month) => `${month} ${HOUSEHOLD}`);

test('payments loaded before the register knows the household are matched when it does', async () => {
  await load();
  expect(await matched()).toEqual([]);
  await register();
  expect(await matched()).toEqual(ALL_FOUR);
});

test('payments loaded after the register knows the household are matched at once, and again change nothing', async () => {
  await register();
  await load();
  expect(await matched()).toEqual(ALL_FOUR);
  expect(await load()).toMatchObject({ recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 25 });
});

test('import and event at the same moment leave nothing unmatched', async () => {
  await meetAtLock(assistance.service.parts.workerDb, awaitMatchingTurn, [load, register]);
  expect(await matched()).toEqual(ALL_FOUR);
});

test('a household that moves takes its payments along, out of sight of the village it left', async () => {
  await load();
  await register();
  await register({ version: 2, divisionCode: '419001003205' });
  expect(await matched()).toEqual([]);
  expect(await matched('village@419001003205')).toEqual(ALL_FOUR);
});
