import { matchedLedger } from '../src';
import { COUNTY, LoadedLists, PENSIONS, pensionImport } from './loaded-lists';

let lists: LoadedLists;
beforeEach(async () => {
  lists = await LoadedLists.start();
});
afterEach(() => lists?.drop());

test('a ledger notes what will be missed while its rows are there, and states it anew once they are gone', async () => {
  const run = '0199a1b2-0000-7000-8000-0000000000ff';
  const person = '990013195911141829';
  const row = {
    code: '410526001730001',
    person,
    name: undefined,
    number: 'A',
    kind: '高龄',
    since: '2025',
    amount: 1,
  };
  await lists.load(pensionImport, [row], { run });
  const seen: [string, number][] = [];
  const { beforeWithdrawal, afterWithdrawal } = matchedLedger({
    ...PENSIONS,
    async beforeWithdrawal({ transaction, runId }) {
      const rows = await transaction.query('SELECT FROM pension WHERE loaded_by = $1', [runId]);
      seen.push(['before', rows.length]);
    },
    async afterWithdrawal({ transaction }) {
      seen.push(['after', (await transaction.query('SELECT FROM pension')).length]);
    },
  });
  await lists.write(async (transaction) => {
    const context = { transaction, scope: COUNTY, runId: run };
    await beforeWithdrawal?.(context);
    await transaction.query('DELETE FROM pension WHERE loaded_by = $1', [run]);
    await afterWithdrawal?.(context);
  });
  expect(seen).toEqual([
    ['before', 1],
    ['after', 0],
  ]);
});
