// node bench/screening/run.mjs [--rows 1000000] [--rounds 5]
// Screening the settlements of a county for who has paid more than its limits, against one aggregate scan of the very rows, on
// one PostgreSQL, rounds interleaved. Writes to the screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service-health
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import embedded from '../../packages/embedded/dist/index.js';
import service from '../../packages/service/dist/index.js';
import health from '../../services/health/dist/service.js';
import screening from '../../services/health/dist/settlements/persistence/screen-self-paid.js';
import { median, printTable } from '../import/figures.mjs';
import { COUNTY, fillCounty } from './county.mjs';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '5' } },
});
const [rows, rounds] = [Number(values.rows), Number(values.rounds)];
const LIMITS = { place: COUNTY, without: [], asOf: '2025-12-31', named: 1_000_000n, others: 2_600_000n };
const SCAN = `SELECT count(*)::int AS persons FROM (
  SELECT household_id, certificate_index,
    sum(total_cost - basic_insurance - serious_illness_insurance - medical_aid) AS self_paid
  FROM settlement WHERE county_code = $1 AND settled_on BETWEEN '2025-01-01' AND $2 GROUP BY 1, 2) AS p`;

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-screening-'));
await mkdir(join(folder, 'server'));
const server = await embedded.startPostgres({ directory: join(folder, 'server') });
try {
  await run();
} catch (error) {
  // The server ends with its connections, which would hide what went wrong.
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function run() {
  const urls = await embedded.provisionService(server, 'health', { database: 'bench_screening' });
  await service.migrate(urls.migratorUrl, health.service.migrations);
  await fillCounty(server, urls, rows);
  const db = await service.openDatabase({
    url: urls.applicationUrl,
    service: 'health',
    poolSize: 1,
    entities: [],
  });
  const taken = { scan: [], screening: [] };
  let hits = 0;
  // The first round only warms up, for both alike.
  for (let round = 0; round <= rounds; round++) {
    const scan = await timed(db, (transaction) => transaction.query(SCAN, [COUNTY, LIMITS.asOf]));
    const screened = await timed(db, async (transaction) => {
      await screening.screenSelfPaid(transaction, LIMITS);
      [{ hits }] = await transaction.query('SELECT count(*)::int AS hits FROM screening_hit');
    });
    if (round === 0) continue;
    taken.scan.push(scan);
    taken.screening.push(screened);
  }
  const [scan, screened] = [median(taken.scan), median(taken.screening)];
  printTable(
    `seconds over ${rows} settlements, median of ${rounds} rounds; ${hits} households found`,
    ['', 'seconds', 'of the scan'],
    [
      ['one aggregate scan', scan.toFixed(2), '1'],
      ['screening', screened.toFixed(2), (screened / scan).toFixed(2)],
    ],
  );
  await db.close();
}

// Each in a transaction that is taken back, so that every round finds the same.
async function timed(db, work) {
  const start = performance.now();
  let seconds = 0;
  const done = new Error('taken back');
  await db
    .write(service.systemScope, async (transaction) => {
      await work(transaction);
      seconds = (performance.now() - start) / 1_000;
      throw done;
    })
    .catch((error) => {
      if (error !== done) throw error;
    });
  return seconds;
}
