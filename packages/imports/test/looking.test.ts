import { systemScope } from '@dixian/service';
import { failRun } from '../src/runs/run-store';
import { merging, RunningImports } from './running-imports';

let imports: RunningImports;

beforeEach(async () => {
  imports = await RunningImports.start();
});
afterEach(() => imports?.drop());

const reportOf = async (id: string) =>
  (
    await imports.rows<Record<string, unknown>>(
      `SELECT state, rows_read, rows_loaded, rows_rejected, records_added, records_changed FROM import_run WHERE id = $1`,
      [id],
    )
  )[0];
const counts = () => imports.rows('SELECT household_code, heads FROM head_count ORDER BY household_code');

test('a dry run keeps its report, its findings and what would change, and nothing else; its load gives the same numbers', async () => {
  await imports.loaded(['410526001000001,3']);
  const rows = ['410526001000001,4', '410526001000002,2', '410526001000003,x'];
  const look = await imports.begun(rows, { dryRun: true });
  await imports.perform(look);
  expect(await counts()).toEqual([{ household_code: '410526001000001', heads: 3 }]);
  expect(
    await imports.rows('SELECT row_number, severity FROM import_finding WHERE run_id = $1', [look.id]),
  ).toEqual([{ row_number: 4, severity: 'REJECTED' }]);
  expect(
    await imports.rows('SELECT household_code, before, after FROM import_change WHERE run_id = $1', [
      look.id,
    ]),
  ).toEqual([{ household_code: '410526001000001', before: { heads: '3' }, after: { heads: '4' } }]);
  expect(await imports.rows('SELECT FROM import_before WHERE run_id = $1', [look.id])).toEqual([]);

  const load = await imports.loaded(rows);
  expect(await reportOf(load.id)).toEqual(await reportOf(look.id));
  expect(await reportOf(load.id)).toMatchObject({ rows_loaded: 2, records_added: 1, records_changed: 1 });
  expect(await imports.rows('SELECT differences FROM import_run WHERE id = $1', [load.id])).toEqual([
    { differences: [] },
  ]);
});

test('a load whose numbers are not those of its dry run says which, and what happened between', async () => {
  const rows = ['410526001000001,4', '410526001000002,2'];
  await imports.perform(await imports.begun(rows, { dryRun: true }));
  await imports.loaded(['410526001000001,4']);
  const load = await imports.loaded(rows);
  const [run] = await imports.rows<{ differences: { number: string; reason: { zh: string } }[] }>(
    'SELECT differences FROM import_run WHERE id = $1',
    [load.id],
  );
  expect(run?.differences).toEqual([
    {
      number: 'recordsAdded',
      lookedAt: 2,
      loaded: 1,
      reason: { zh: expect.stringContaining('导入或撤回了 1 份台账'), en: expect.any(String) },
    },
  ]);
});

test('a file that was looked at in vain stays, to be read in another way; one that was to be loaded goes', async () => {
  const why = { zh: '表头缺少这些列：人数。', en: 'The header lacks these columns: 人数.' };
  for (const [dryRun, state] of [
    [true, 'STORED'],
    [false, 'SETTLED'],
  ] as const) {
    const run = await imports.begun(['410526001000001,4'], { dryRun });
    await failRun(imports.database, systemScope, run.id, why);
    expect(await imports.rows('SELECT state FROM import_upload WHERE id = $1', [run.uploadId])).toEqual([
      { state },
    ]);
  }
});

test('a dry run that is killed before its report is kept leaves nothing, and is finished by running it again', async () => {
  const look = await imports.begun(['410526001000001,4'], { dryRun: true });
  merging.breaks = true;
  await expect(imports.perform(look)).rejects.toThrow('killed');
  merging.breaks = false;
  expect(await counts()).toEqual([]);
  await imports.perform(look);
  await imports.perform(look);
  expect(await reportOf(look.id)).toMatchObject({ state: 'COMPLETED', records_added: 1 });
  expect(await counts()).toEqual([]);
});

test('a dry run of thousands of changes and findings keeps them all', async () => {
  const row = (n: number, heads: number | string) => `4105260010${10_000 + n},${heads}`;
  await imports.loaded(Array.from({ length: 5_000 }, (_, n) => row(n, 1)));
  const look = await imports.begun(
    Array.from({ length: 10_000 }, (_, n) => row(n, n % 2 === 0 ? 2 : 'x')),
    { dryRun: true },
  );
  await imports.perform(look);
  const [kept] = await imports.rows(
    `SELECT (SELECT count(*)::int FROM import_finding WHERE run_id = $1) AS findings,
            (SELECT count(*)::int FROM import_change WHERE run_id = $1) AS changes`,
    [look.id],
  );
  expect(kept).toEqual({ findings: 5_000, changes: 2_500 });
});
