import { systemScope } from '@dixian/service';
import { waitUntil } from '@dixian/testkit';
import type { WithdrawalContext } from '../src/ledger-import';
import { beginRun } from '../src/runs/run-store';
import { obstaclesSql } from '../src/withdrawal/obstacles-sql';
import { counting, merging, RunningImports } from './running-imports';

let imports: RunningImports;

beforeEach(async () => {
  imports = await RunningImports.start();
});
afterEach(async () => {
  merging.merged = async () => undefined;
  await imports?.drop();
});

const HOUSE = (n: number) => `41052600100000${n}`;
const counts = async () =>
  Object.fromEntries(
    (
      await imports.rows<{ code: string; heads: number }>(
        'SELECT household_code AS code, heads FROM head_count ORDER BY 1',
      )
    ).map(({ code, heads }) => [code, heads]),
  );
const stateOf = async (id: string) =>
  (await imports.rows<{ state: string }>('SELECT state FROM import_run WHERE id = $1', [id]))[0]?.state;
const obstaclesOf = (id: string) =>
  imports.rows<{ kind: string; by: string; householdCode: string | null }>(
    `SELECT kind, by, "householdCode" FROM (${obstaclesSql(counting.tables ?? [])}) AS o ORDER BY kind`,
    [id],
  );

test('what a run added goes, and what it changed becomes what it was', async () => {
  await imports.loaded([`${HOUSE(1)},3`, `${HOUSE(2)},5`]);
  const run = await imports.loaded([`${HOUSE(1)},4`, `${HOUSE(3)},1`]);
  expect(await counts()).toEqual({ [HOUSE(1)]: 4, [HOUSE(2)]: 5, [HOUSE(3)]: 1 });
  await imports.withdraw(run);
  expect(await counts()).toEqual({ [HOUSE(1)]: 3, [HOUSE(2)]: 5 });
  expect(await stateOf(run.id)).toBe('WITHDRAWN');
  await imports.withdraw(run);
  expect(await counts()).toEqual({ [HOUSE(1)]: 3, [HOUSE(2)]: 5 });
});

test('records that a whole ledger left out come back with its withdrawal', async () => {
  await imports.loaded([`${HOUSE(1)},3`, `${HOUSE(2)},5`]);
  const run = await imports.loaded([`${HOUSE(1)},3`], { mode: 'WHOLE' });
  expect(await counts()).toEqual({ [HOUSE(1)]: 3 });
  await imports.withdraw(run);
  expect(await counts()).toEqual({ [HOUSE(1)]: 3, [HOUSE(2)]: 5 });
});

test('runs are taken back from the last to the first, and each stands in the way of the one before', async () => {
  const first = await imports.loaded([`${HOUSE(1)},3`]);
  const second = await imports.loaded([`${HOUSE(1)},4`]);
  expect(await obstaclesOf(first.id)).toEqual([
    { kind: 'LATER_RUN', by: second.id, householdCode: HOUSE(1) },
  ]);
  await imports.withdraw(first);
  expect(await stateOf(first.id)).toBe('COMPLETED');
  expect(await counts()).toEqual({ [HOUSE(1)]: 4 });
  await imports.withdraw(second);
  expect(await obstaclesOf(first.id)).toEqual([]);
  await imports.withdraw(first);
  expect(await counts()).toEqual({});
});

test('a row that somebody changed by hand, or that a decision cites, keeps its run from being taken back', async () => {
  const run = await imports.loaded([`${HOUSE(1)},3`, `${HOUSE(2)},3`]);
  await imports.write('UPDATE head_count SET heads = 9 WHERE household_code = $1', [HOUSE(1)]);
  await imports.write(`INSERT INTO cited SELECT id, 'decision 7' FROM head_count WHERE household_code = $1`, [
    HOUSE(2),
  ]);
  expect(await obstaclesOf(run.id)).toEqual([
    { kind: 'BY_HAND', by: '', householdCode: HOUSE(1) },
    { kind: 'DECISION', by: 'decision 7', householdCode: HOUSE(2) },
  ]);
  await imports.withdraw(run);
  expect(await stateOf(run.id)).toBe('COMPLETED');
  expect(await counts()).toEqual({ [HOUSE(1)]: 9, [HOUSE(2)]: 3 });
});

test('a row that only follows its household is no obstacle, and stays with it', async () => {
  await imports.loaded([`${HOUSE(1)},3`]);
  const run = await imports.loaded([`${HOUSE(1)},4`]);
  await imports.write(`UPDATE head_count SET division_code = '410526002001'`);
  await imports.withdraw(run);
  expect(await imports.rows('SELECT heads, division_code FROM head_count')).toEqual([
    { heads: 3, division_code: '410526002001' },
  ]);
});

test('a load during a withdrawal waits for it, and a withdrawal for a load', async () => {
  const run = await imports.loaded([`${HOUSE(1)},3`]);
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  let isHeld = false;
  merging.merged = async () => {
    isHeld = true;
    await held;
  };
  const loading = imports.loaded([`${HOUSE(2)},3`]);
  await waitUntil(async () => isHeld);
  const withdrawing = imports.withdraw(run);
  await waitUntil(
    async () =>
      (await imports.rows(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)).length > 0,
  );
  expect(await stateOf(run.id)).toBe('WITHDRAWING');
  go();
  await Promise.all([loading, withdrawing]);
  expect(await counts()).toEqual({ [HOUSE(2)]: 3 });
});

test('two loads of the same file at once give one set of records, and the second is taken back for itself', async () => {
  const [one, two] = [await imports.begun([`${HOUSE(1)},3`]), await imports.begun([`${HOUSE(1)},3`])];
  await Promise.all([imports.perform(one), imports.perform(two)]);
  const added = await imports.rows<{ records_added: number }>(
    'SELECT records_added FROM import_run WHERE id = ANY($1::uuid[]) ORDER BY 1',
    [[one.id, two.id]],
  );
  expect(added).toEqual([{ records_added: 0 }, { records_added: 1 }]);
});

test('a withdrawal that breaks off in the middle leaves the run as it was, and is finished by the next try', async () => {
  await imports.loaded([`${HOUSE(1)},3`]);
  const run = await imports.loaded([`${HOUSE(1)},4`, `${HOUSE(2)},1`]);
  const broken = {
    ...counting,
    afterWithdrawal: async () => {
      throw new Error('killed');
    },
  };
  await expect(imports.withdraw(run, broken)).rejects.toThrow('killed');
  expect(await counts()).toEqual({ [HOUSE(1)]: 4, [HOUSE(2)]: 1 });
  const again = await beginRun(imports.database, systemScope, run.id);
  expect(again?.state).toBe('WITHDRAWING');
  await imports.withdraw(run);
  expect(await counts()).toEqual({ [HOUSE(1)]: 3 });
});

test('a run that stays after all leaves nothing of what its ledger did before, so that nobody is told of it', async () => {
  const run = await imports.loaded([`${HOUSE(1)},3`]);
  await imports.write('UPDATE head_count SET heads = 9');
  const telling = {
    ...counting,
    beforeWithdrawal: async ({ transaction }: WithdrawalContext) => {
      await transaction.query(`INSERT INTO cited SELECT id, 'told' FROM head_count`);
    },
  };
  await imports.withdraw(run, telling);
  expect(await stateOf(run.id)).toBe('COMPLETED');
  expect(await imports.rows('SELECT FROM cited')).toEqual([]);
});
