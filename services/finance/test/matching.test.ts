import { join } from 'node:path';
import { BlindIndex } from '@dixian/personal-data';
import { awaitMatchingTurn, tellChanges } from '@dixian/register';
import { type LedgerEnvironment, systemScope } from '@dixian/service';
import { meetAtLock, runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { TOLD_LOANS } from '../src/loans/persistence/told-loans';
import { service } from '../src/service';

const DEMO = join(__dirname, '..', '..', '..', 'demo');
const LEDGER = join(DEMO, 'an-yang-2025', '脱贫人口小额信贷台账_2025.xlsx');
const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const BORROWER = '0199a1b2-0000-7000-8000-000000000002';
const VILLAGE = '410526003201';

let finance: ServiceUnderTest<LedgerEnvironment>;

beforeEach(async () => {
  finance = await runningService(service, { now: '2025-12-31' });
});

afterEach(() => finance?.drop());

const load = () => finance.load('finance@410526', 'microcredit', LEDGER);

// Household 410526003730002 has two borrowers; the register knows one of them.
function register() {
  const blindIndex = new BlindIndex(finance.service.parts.environment.INDEX_KEY);
  const certificateIndex = blindIndex.of('990073199904134625').toString('hex');
  return finance.deliver('household-registered', {
    households: [
      {
        id: HOUSEHOLD,
        code: '410526003730002',
        divisionCode: VILLAGE,
        version: 1,
        persons: [{ id: BORROWER, certificateIndex }],
      },
    ],
  });
}

interface Matched {
  loans: { edges: { node: { contractNumber: string; borrower: { id: string } | null } }[] };
}

async function matched(account = `village@${VILLAGE}`) {
  const { data } = await finance.ask<Matched>(
    account,
    '{ loans(filter: { matched: true }) { edges { node { contractNumber borrower { id } } } } }',
  );
  return Object.fromEntries(
    data.loans.edges.map(({ node }) => [node.contractNumber, node.borrower?.id ?? null]),
  );
}

const BOTH = { 'AY-11-0026': null, 'AY-11-0027': BORROWER };

test('loans loaded before the register knows the household are matched when it does', async () => {
  await load();
  expect(await matched()).toEqual({});
  await register();
  expect(await matched()).toEqual(BOTH);
});

test('loans loaded after the register knows the household are matched at once, and again change nothing', async () => {
  await register();
  await load();
  expect(await matched()).toEqual(BOTH);
  expect(await load()).toMatchObject({ recordsAdded: 0, recordsChanged: 0, recordsUnchanged: 50 });
});

test('import and event at the same moment leave nothing unmatched', async () => {
  await meetAtLock(finance.service.parts.workerDb, awaitMatchingTurn, [load, register]);
  expect(await matched()).toEqual(BOTH);
});

test('a new code of the county goes to loans and projects alike', async () => {
  await load();
  await register();
  await finance.load('finance@410526', 'fund-projects', join(DEMO, 'ji-yuan-2025', '衔接资金项目_2025.xlsx'));
  await finance.deliver('division-recoded', {
    divisionId: HOUSEHOLD,
    oldCode: '410526',
    newCode: '410582',
    from: '2026-01-01',
  });
  const counts = async (account: string) => {
    const query = '{ loans { totalCount } fundProjects { totalCount } }';
    const { data } = await finance.ask<Record<string, { totalCount: number }>>(account, query);
    return [data.loans?.totalCount, data.fundProjects?.totalCount];
  };
  expect(await counts('county@410526')).toEqual([0, 0]);
  expect(await counts('county@410582')).toEqual([50, 15]);
  expect(await matched('village@410582003201')).toEqual(BOTH);
});

test('PA-2025-3.2.0: a loan drawn is a measure delivered with its principal, told again only where that changes', async () => {
  const delivered = async (work: () => Promise<unknown>) => {
    const events = await toldMeanwhile(finance.service, ['measure-delivered'], work);
    return events.flatMap(({ payload }) => payload.measures);
  };
  await register();
  const told = await delivered(load);
  expect(told).toEqual([
    expect.objectContaining({
      householdId: HOUSEHOLD,
      family: 'FINANCE',
      department: '金融',
      amount: expect.any(String),
    }),
    expect.objectContaining({ personId: BORROWER, name: '脱贫人口小额信贷' }),
  ]);
  expect(await delivered(load)).toEqual([]);
  const change = (sql: string) =>
    finance.service.parts.workerDb.write(systemScope, async (transaction) => {
      await transaction.query(sql);
      await tellChanges(transaction, TOLD_LOANS);
    });
  expect(await delivered(() => change('UPDATE loan SET purpose = purpose, due_on = due_on + 1'))).toEqual([]);
  const corrected = await delivered(() =>
    change(`UPDATE loan SET principal = 4999999 WHERE contract_number = 'AY-11-0027'`),
  );
  expect(corrected).toMatchObject([{ deliveryId: told[1]?.deliveryId, amount: '4999999' }]);
});
