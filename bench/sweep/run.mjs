// node bench/sweep/run.mjs [--open 1000000] [--overdue 100000] [--rounds 3]
// A nightly sweep over open obligations that flags those newly overdue and writes the notices of their units, against the bare
// statements that write the same rows, on one PostgreSQL, rounds interleaved and rolled back. Writes to the screen and to a
// temporary folder only. Before: npx turbo run build --filter=@dixian/service-supervision
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import calendar from '../../packages/calendar/dist/index.js';
import embedded from '../../packages/embedded/dist/index.js';
import policy from '../../packages/policy/dist/index.js';
import service from '../../packages/service/dist/index.js';
import sweeping from '../../services/supervision/dist/overdue/use-cases/run-sweep.js';
import supervision from '../../services/supervision/dist/service.js';
import { median, printTable } from '../import/figures.mjs';
import { bareSweep } from './bare.mjs';

const { values } = parseArgs({
  options: {
    open: { type: 'string', default: '1000000' },
    overdue: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
  },
});
const [open, overdue, rounds] = [values.open, values.overdue, values.rounds].map(Number);
const NIGHT = calendar.plainDate('2025-10-15');
const log = { info: () => undefined };

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-sweep-'));
await mkdir(join(folder, 'server'));
const server = await embedded.startPostgres({ directory: join(folder, 'server') });
try {
  const urls = await embedded.provisionService(server, 'supervision', { database: 'bench_sweep' });
  await service.migrate(urls.migratorUrl, supervision.service.migrations);
  await fill(urls.migratorUrl);
  const entities = [...service.sharedTables, ...supervision.service.entities];
  const db = await service.openDatabase({
    url: urls.applicationUrl,
    service: 'supervision',
    poolSize: 1,
    entities,
  });
  const law = {
    policies: await policy.loadPolicies([policy.policiesDirectory]),
    calendar: calendar.officialCalendar(),
  };
  const ways = {
    bare: (transaction) => bareSweep(transaction, { night: NIGHT, now: new Date() }),
    sweep: (transaction) =>
      sweeping.runSweep(
        transaction,
        { scope: service.systemScope, law },
        { requestedBy: 'bench', sweptFor: NIGHT, finishedAt: new Date() },
        log,
      ),
  };
  const times = { bare: [], sweep: [] };
  let written = '';
  for (let round = 0; round < rounds; round++) {
    for (const [way, work] of Object.entries(ways)) {
      await vacuum(urls.migratorUrl);
      const { ms, rows } = await timed(db, work);
      times[way].push(ms);
      if (written && rows !== written) throw new Error(`${way} wrote ${rows}, the other ${written}`);
      written = rows;
    }
  }
  const [bare, sweep] = [median(times.bare), median(times.sweep)];
  printTable(
    `seconds, median of ${rounds} rounds: ${open} open, ${overdue} newly overdue; rows written ${written}`,
    ['bare statements', 'sweep', 'ratio', 'memory, MB'],
    [
      [
        (bare / 1_000).toFixed(2),
        (sweep / 1_000).toFixed(2),
        (sweep / bare).toFixed(2),
        (process.memoryUsage.rss() / 2 ** 20).toFixed(0),
      ],
    ],
  );
  await db.close();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

// Rolled back, so that each round finds the same.
async function timed(db, work) {
  class Undone extends Error {}
  let found;
  await db
    .write(service.systemScope, async (transaction) => {
      const started = performance.now();
      await work(transaction);
      const ms = performance.now() - started;
      const [counted] = await transaction.query(
        `SELECT (SELECT count(*) FROM obligation WHERE flagged_at IS NOT NULL) || ' flagged, '
           || (SELECT count(*) FROM overdue_notice) || ' flags, ' || (SELECT count(*) FROM unit_notice) || ' notices, '
           || (SELECT count(*) FROM notice_item) || ' items' AS rows`,
      );
      found = { ms, rows: counted.rows };
      throw new Undone();
    })
    .catch((error) => {
      if (!(error instanceof Undone)) throw error;
    });
  return found;
}

async function fill(url) {
  const client = new pg.Client({ connectionString: url, options: service.WHOLE_COUNTRY });
  await client.connect();
  // 50 counties of 200 villages; what is not newly overdue is due in the coming year.
  await client.query(
    `INSERT INTO obligation (kind, subject_kind, subject_id, lead_id, household_id, division_code, triggered_on, clause_ids,
       soft, duration, unit, due_on, provisional, notices, opened_at)
     SELECT 'VERIFICATION', 'LEAD', n::text, uuidv7(), uuidv7(),
       (410501 + n % 50)::text || '100' || (201 + n / 50 % 200)::text, date '2025-10-01', '{PA-2025-1.2a}', false, 5,
       'working-days', CASE WHEN n <= $2 THEN date '2025-10-14' ELSE date '2025-11-01' + n % 365 END, false, '{}', now()
     FROM generate_series(1, $1) AS n`,
    [open, overdue],
  );
  await client.end();
  await vacuum(url);
}

async function vacuum(url) {
  const client = new pg.Client({ connectionString: url, options: service.WHOLE_COUNTRY });
  await client.connect();
  await client.query('VACUUM ANALYZE obligation, overdue_notice, unit_notice, notice_item');
  await client.query('CHECKPOINT').catch(() => undefined);
  await client.end();
}
