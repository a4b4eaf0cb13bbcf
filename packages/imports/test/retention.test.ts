import { plainDate } from '@dixian/calendar';
import { deleteExpired } from '@dixian/service';
import { cutDatabase } from '@dixian/testkit';
import { importRetention } from '../src';
import { settleUpload } from '../src/uploads/settle-upload';
import { county, RunningImports } from './running-imports';

const EDGE = { on: plainDate('2026-12-31'), months: 12 };
const HOUSE = (n: number) => `4105260010000${String(n).padStart(2, '0')}`;

let imports: RunningImports;
beforeEach(async () => {
  imports = await RunningImports.start();
});
afterEach(() => imports?.drop());

const going = (kind: string, database = imports.database) => {
  const known = importRetention.find((one) => one.kind === kind);
  if (!known) throw new Error(`no kind ${kind}`);
  return deleteExpired(database, known, EDGE);
};
const counts = async () => {
  const tables = ['import_run', 'import_finding', 'import_before', 'import_upload', 'head_count'];
  const each = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
  return (await imports.rows<Record<string, number>>(`SELECT ${each.join(', ')}`))[0];
};
const ended = (id: string, at: string) =>
  imports.write('UPDATE import_run SET finished_at = $2::timestamptz WHERE id = $1', [id, at]);
const settled = (id: string) =>
  imports.database.write(county, async (transaction) => {
    await transaction.query('UPDATE import_upload SET kept_until = service_now() WHERE id = $1', [id]);
    await settleUpload(transaction, id);
  });

test('a run is kept on its last day and gone the day after, with what it found; what it loaded stays', async () => {
  const [first, second] = [
    await imports.loaded([`${HOUSE(1)},3`, `${HOUSE(2)},0`]),
    await imports.loaded([`${HOUSE(1)},4`, `${HOUSE(3)},x`]),
  ];
  await ended(first.id, '2025-12-30 23:59:59+08');
  await ended(second.id, '2025-12-31 00:00:00+08');
  expect(await going('import')).toEqual({ due: 1, resting: 1, deleted: 0 });
  await settled(first.uploadId);
  await settled(second.uploadId);
  expect(await going('import')).toEqual({ due: 1, resting: 0, deleted: 1 });
  expect(await imports.rows('SELECT id FROM import_run')).toEqual([{ id: second.id }]);
  expect(await counts()).toMatchObject({ import_finding: 1, import_before: 0, head_count: 1 });
  await imports.write(`UPDATE import_upload SET uploaded_at = '2025-12-30 12:00+08'`);
  expect(await going('upload')).toEqual({ due: 2, resting: 1, deleted: 1 });
});

test('what is under way, being taken back, or can yet be, stays however old it is', async () => {
  const states = ['QUEUED', 'RUNNING', 'WITHDRAWING', 'COMPLETED'];
  for (const [index, state] of states.entries()) {
    const { id } = await imports.loaded([`${HOUSE(index)},3`]);
    await imports.write('UPDATE import_run SET state = $2 WHERE id = $1', [id, state]);
    await ended(id, '2020-01-01 00:00:00+08');
  }
  expect(await going('import')).toEqual({ due: 4, resting: 4, deleted: 0 });
  expect(await counts()).toMatchObject({ import_run: 4, import_upload: 4 });
});

test('killed at each moment it leaves no run half, and begun again it ends', async () => {
  const { id, uploadId } = await imports.loaded([`${HOUSE(1)},3`]);
  await imports.write('DELETE FROM import_finding');
  await settled(uploadId);
  const columns = 'upload_id, ledger, file_name, state, division_code, sector, requested_by, finished_at';
  await imports.write(
    `WITH copied AS (
       INSERT INTO import_run (${columns})
       SELECT upload_id, ledger, file_name, state, division_code, sector, requested_by, '2020-01-01'
       FROM import_run, generate_series(1, 1100) WHERE id = $1 RETURNING id)
     INSERT INTO import_finding (run_id, severity, code, message_zh, message_en, division_code)
     SELECT id, 'REJECTED', 'X', '', '', '410526' FROM (SELECT id FROM copied UNION ALL SELECT $1) AS every`,
    [id],
  );
  const left = new Set<number>();
  for (let moment = 1; ; moment += 1) {
    const killed = cutDatabase(imports.database, moment);
    const done = await going('import', killed.database).then(
      () => true,
      () => false,
    );
    const { import_run: runs, import_finding: findings } = (await counts()) ?? {};
    expect(findings).toBe(runs);
    left.add(runs ?? 0);
    if (done) break;
  }
  expect([...left]).toEqual([1101, 601, 101, 1]);
});
