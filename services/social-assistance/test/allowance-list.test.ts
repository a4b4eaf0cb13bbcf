import { type Assistance, act, register, startAssistance, type TestHousehold, tellStanding } from './running';

const STAFF = 'civil-affairs@410526';
const household = (n: number): TestHousehold => ({
  id: `0199a1b2-0000-7000-8000-0000000015${String(n).padStart(2, '0')}`,
  code: `4105261029930${String(n).padStart(2, '0')}`,
  divisionCode: '410526102201',
});
const [HIGH, LOW, ENDED] = [household(1), household(2), household(3)];

let assistance: Assistance;
beforeAll(async () => {
  assistance = await startAssistance('2025-11-30');
  await register(assistance, HIGH, LOW, ENDED);
  await tellStanding(assistance, LOW, { identifiedOn: '2025-03-10' });
});
afterAll(() => assistance?.drop());

async function grant(of: TestHousehold, change: object = {}): Promise<string> {
  const { allowance } = await act(assistance, STAFF, 'recordAllowance', {
    input: {
      householdId: of.id,
      name: '农村低保',
      tier: 'HIGHEST',
      approved: '420.00',
      paid: '420.00',
      occurredOn: '2025-09-01',
      ...change,
    },
    answer: '... on AllowanceRecorded { allowance { grant } }',
  });
  return (allowance as { grant: string }).grant;
}

interface Node {
  household: { id: string };
  approved: string;
  active: boolean;
}

async function listed(filter: object = {}, orderBy?: object): Promise<Node[]> {
  const { data } = await assistance.ask<{ list: { totalCount: number; edges: { node: Node }[] } }>(
    STAFF,
    `query ($filter: AllowanceFilter, $orderBy: AllowanceOrder) { list: allowances(filter: $filter, orderBy: $orderBy) {
       totalCount edges { node { household { id } approved active } } } }`,
    { filter, orderBy },
  );
  expect(data.list.totalCount).toBe(data.list.edges.length);
  return data.list.edges.map(({ node }) => node);
}

const households = async (filter: object) => (await listed(filter)).map((node) => node.household.id).sort();

test('grants are listed once each as they stand on a day, and filters say what Household.allowances says', async () => {
  const high = await grant(HIGH);
  await grant(HIGH, { grantId: high, paid: '400.00', occurredOn: '2025-10-01' });
  await grant(LOW, { tier: 'LOWER', approved: '300.00', paid: '300.00', wholeHousehold: true });
  const ended = await grant(ENDED, { occurredOn: '2025-09-05' });
  await act(assistance, STAFF, 'endAllowance', {
    input: { householdId: ENDED.id, grantId: ended, reason: 'INCOME', occurredOn: '2025-11-01' },
  });
  expect(await households({})).toEqual([HIGH.id, LOW.id, ENDED.id]);
  expect(await households({ active: true })).toEqual([HIGH.id, LOW.id]);
  expect(await households({ active: true, asOf: '2025-10-31' })).toEqual([HIGH.id, LOW.id, ENDED.id]);
  expect(await households({ asOf: '2025-09-01' })).toEqual([HIGH.id, LOW.id]);
  expect(await households({ short: true })).toEqual([HIGH.id]);
  expect(await households({ short: true, asOf: '2025-09-30' })).toEqual([]);
  expect(await households({ tier: 'LOWER' })).toEqual([LOW.id]);
  expect(await households({ wholeHousehold: true })).toEqual([LOW.id]);
  expect(await households({ endReason: 'INCOME' })).toEqual([ENDED.id]);
  expect(await households({ exiting: true })).toEqual([]);
  const sorted = await listed({ active: true }, { field: 'APPROVED', direction: 'ASC' });
  expect(sorted.map(({ approved }) => approved)).toEqual(['300.00', '420.00']);
});

test('AY-2025-3.3.4f: below the highest tier are those to whom it is due', async () => {
  expect(await households({ belowHighestTier: true })).toEqual([]);
  await act(assistance, STAFF, 'assessAssistance', {
    input: {
      householdId: LOW.id,
      meetsAllowance: true,
      meetsHardship: false,
      objectiveDifficulty: true,
      unableByOwnEffort: true,
      meetsInFact: true,
      occurredOn: '2025-10-10',
    },
  });
  expect(await households({ belowHighestTier: true })).toEqual([LOW.id]);
});

test('other departments see no grant, and a neighbour county none of these', async () => {
  const { errors } = await assistance.ask('health@410526', '{ allowances { totalCount } }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const { data } = await assistance.ask<{ allowances: { totalCount: number } }>(
    'county@410527',
    '{ allowances { totalCount } }',
  );
  expect(data.allowances.totalCount).toBe(0);
});
