import { plainDate } from '@dixian/calendar';
import { defineJob } from '@dixian/jobs';
import { deleteExpired, retentionRules, systemScope } from '@dixian/service';
import { runningService, type ServiceUnderTest, waitUntil } from '@dixian/testkit';
import { z } from 'zod';
import { retentionOfExports } from '../src/persistence/retention';
import { service } from '../src/service';

let exporter: ServiceUnderTest;
beforeAll(async () => {
  exporter = await runningService(service, {
    now: '2028-12-31',
    variables: { RETENTION_MONTHS: 'export=36' },
  });
});
afterAll(() => exporter?.drop());

const write = <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
  exporter.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query<Row>(sql, parameters),
  );
const kept = async () =>
  (
    await write<{ of: string }>(
      `SELECT list || ' ' || count(r.id) AS of FROM export_job j JOIN export_record r ON r.export_id = j.id
       GROUP BY list ORDER BY list`,
    )
  ).map(({ of }) => of);
const exported = (list: string, state: string, finishedAt: string | null) =>
  write(
    `WITH job AS (
       INSERT INTO export_job (list, arguments, personal_data, state, division_code, account, role, caller, finished_at)
       VALUES ($1, '{}', true, $2, '410526', 'c', 'county', '{}', $3) RETURNING id)
     INSERT INTO export_record (export_id, what, account, role, division_code)
     SELECT id, what, 'c', 'county', '410526' FROM job, unnest(ARRAY['ASKED', 'WRITTEN', 'DOWNLOADED']) AS what`,
    [list, state, finishedAt],
  );

test('at night exports go with who took them home, the day after their last; what is open or has its file stays, and it is counted', async () => {
  await exported('day-before', 'EXPIRED', '2025-12-30 23:59:59+08');
  await exported('last-day', 'EXPIRED', '2025-12-31 00:00:00+08');
  await exported('running', 'RUNNING', null);
  await exported('with-file', 'COMPLETED', '2020-01-01 00:00:00+08');
  await write(
    `INSERT INTO kept_paper (paper, of_id, digest, page, division_code, account, role, printed_at)
     VALUES ('notice', uuidv7(), repeat('a', 64), '', '410526', 'c', 'county', '2020-01-01')`,
  );
  await expect(write('DELETE FROM export_record')).rejects.toThrow('never changed or removed');
  await exporter.service.parts.jobs.enqueue(
    defineJob({
      name: 'delete-expired-records',
      queue: 'exports-housekeeping',
      payload: z.object({}),
      attempts: 1,
      backoffMs: 1,
    }),
    {},
  );
  const counted = 'dixian_records_deleted_total{service="exports",kind="export"} 1';
  await waitUntil(async () =>
    (await (await fetch(new URL('/metrics', exporter.service.url))).text()).includes(counted),
  );
  expect(await kept()).toEqual(['last-day 3', 'running 3', 'with-file 3']);
  expect(await write('SELECT FROM kept_paper')).toHaveLength(1);
  const later = { on: plainDate('2029-01-01'), months: 36 };
  const [kind] = retentionOfExports;
  expect(kind && (await deleteExpired(exporter.service.parts.workerDb, kind, later))).toEqual({
    ...{ due: 2, resting: 1, deleted: 1 },
  });
  const letGo = exporter.service.parts.workerDb.write(systemScope, async (transaction) => {
    await transaction.query(`SELECT set_config('dixian.retention', 'on', true)`);
    await transaction.query('DELETE FROM kept_paper');
  });
  await expect(letGo).rejects.toThrow('never changed or removed');
});

test('fewer months than the law has kept, and a kind that is misspelt, are refused before anything starts', () => {
  expect(retentionRules(new Map([['export', 36]])).get('export')?.months).toBe(36);
  expect(() =>
    retentionRules(
      new Map([
        ['export', 35],
        ['exprot', 36],
      ]),
    ),
  ).toThrow(/export=35 is less than 36 months[\s\S]*no kind of record exprot/);
});
