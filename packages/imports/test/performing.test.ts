import { counting, merging, RunningImports } from './running-imports';

let imports: RunningImports;

beforeAll(async () => {
  imports = await RunningImports.start();
});
afterAll(() => imports?.drop());

test('a run gives its counts, its findings and its export day, and rejects what lies outside the division', async () => {
  const run = await imports.begun(['410526001000001,3', '410526001000002,0', '410522001000003,2']);
  await imports.perform(run);
  const [report] = await imports.rows('SELECT * FROM import_run WHERE id = $1', [run.id]);
  expect(report).toMatchObject({
    state: 'COMPLETED',
    rows_read: 3,
    rows_loaded: 1,
    rows_rejected: 2,
    records_added: 1,
    exported_on: '2025-11-30',
  });
  const findings = await imports.rows(
    'SELECT row_number, code FROM import_finding WHERE run_id = $1 ORDER BY 1',
    [run.id],
  );
  expect(findings).toEqual([
    { row_number: 3, code: expect.any(String) },
    { row_number: 4, code: 'OUTSIDE_DIVISION' },
  ]);
});

test('a run that fails half-way leaves nothing, and is finished by running it again', async () => {
  const run = await imports.begun(['410526001000011,3', '410526001000012,x']);
  merging.breaks = true;
  await expect(imports.perform(run)).rejects.toThrow('killed');
  merging.breaks = false;
  expect(await imports.rows(`SELECT 1 FROM head_count WHERE household_code = '410526001000011'`)).toEqual([]);
  expect(await imports.rows('SELECT 1 FROM import_finding WHERE run_id = $1', [run.id])).toEqual([]);
  await imports.perform(run);
  expect(
    await imports.rows(`SELECT 1 FROM head_count WHERE household_code = '410526001000011'`),
  ).toHaveLength(1);
});

test.each([
  ['from its first row', []],
  ['half-way', Array.from({ length: 5_000 }, (_, n) => `4105260010${10_000 + n},3`)],
])(
  'a file that cannot be read %s is refused at once, and the connection serves the next',
  async (_, rows) => {
    const run = await imports.begun([...rows, '"410526001000041,3']);
    await expect(imports.perform(run)).rejects.toMatchObject({ code: 'UNCLOSED_QUOTE' });
    expect(await imports.rows('SELECT state FROM import_run WHERE id = $1', [run.id])).toEqual([
      { state: 'RUNNING' },
    ]);
    const next = await imports.begun(['410526001000042,3']);
    await imports.perform(next);
    expect(await imports.rows('SELECT rows_loaded FROM import_run WHERE id = $1', [next.id])).toEqual([
      { rows_loaded: 1 },
    ]);
  },
);

test('rows that the stage cannot take fail the run instead of holding it', async () => {
  const run = await imports.begun(['410526001000051,3']);
  const wrong = { ...counting, columns: { ...counting.columns, heads: { type: 'int', of: () => 'many' } } };
  await expect(imports.perform(run, wrong)).rejects.toThrow('invalid input syntax');
});

test('a ledger faulty in every other row: all rows load, all findings are kept, in the order of the sheet', async () => {
  const row = (n: number) => `4105260020${10_000 + n},${n % 2 ? 3 : 0}`;
  const run = await imports.begun(Array.from({ length: 13_001 }, (_, n) => row(n)));
  await imports.perform(run);
  expect(
    await imports.rows(
      'SELECT rows_read, rows_loaded, rows_rejected, records_added FROM import_run WHERE id = $1',
      [run.id],
    ),
  ).toEqual([{ rows_read: 13_001, rows_loaded: 6_500, rows_rejected: 6_501, records_added: 6_500 }]);
  const [found] = await imports.rows(
    `SELECT count(*)::int AS rows, min(row_number) AS first, max(row_number) AS last,
            bool_and(row_number % 2 = 0) AS even FROM import_finding WHERE run_id = $1`,
    [run.id],
  );
  expect(found).toEqual({ rows: 6_501, first: 2, last: 13_002, even: true });
});

test('two workers on one run load and report once', async () => {
  const run = await imports.begun(['410526001000021,3', '410526001000022,x']);
  await Promise.all([imports.perform(run), imports.perform(run)]);
  expect(await imports.rows('SELECT 1 FROM import_finding WHERE run_id = $1', [run.id])).toHaveLength(1);
  expect(
    await imports.rows('SELECT rows_loaded, rows_rejected FROM import_run WHERE id = $1', [run.id]),
  ).toEqual([{ rows_loaded: 1, rows_rejected: 1 }]);
});
