// node bench/subsidies/run.mjs [--loans 100000] [--rounds 3]
// Working out a list of subsidised interest, against one bare INSERT … SELECT of the very lines it writes, on one PostgreSQL,
// rounds interleaved. Writes to the screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service-finance
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import embedded from '../../packages/embedded/dist/index.js';
import policy from '../../packages/policy/dist/index.js';
import service from '../../packages/service/dist/index.js';
import finance from '../../services/finance/dist/service.js';
import lines from '../../services/finance/dist/subsidies/persistence/subsidy-lines.js';
import writing from '../../services/finance/dist/subsidies/persistence/write-lines.js';
import preparing from '../../services/finance/dist/subsidies/use-cases/prepare-list.js';
import { median, printTable } from '../import/figures.mjs';
import { COUNTY, fillCounty } from './county.mjs';

const { values } = parseArgs({
  options: { loans: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
});
const [loans, rounds] = [Number(values.loans), Number(values.rounds)];
const LIST = '0199a1b2-0009-7000-8000-000000000001';

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-subsidies-'));
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
  const urls = await embedded.provisionService(server, 'finance', { database: 'bench_subsidies' });
  await service.migrate(urls.migratorUrl, finance.service.migrations);
  await fillCounty(server, urls, loans);
  const url = urls.applicationUrl;
  const db = await service.openDatabase({ url, service: 'finance', poolSize: 1, entities: [] });
  const policies = await policy.loadPolicies([policy.policiesDirectory]);
  const asked = preparing.linesAsked(policies, {
    divisionCode: COUNTY,
    fromOn: '2025-01-01',
    toOn: '2025-12-31',
  });
  const taken = { bare: [], list: [] };
  let written = 0;
  // The first round only warms up, for both alike.
  for (let round = 0; round <= rounds; round++) {
    const seconds = { bare: 0, list: 0 };
    await takenBack(db, async (transaction) => {
      seconds.list = await timed(() => writing.writeLines(transaction, LIST, asked));
      await transaction.query('CREATE TEMP TABLE written ON COMMIT DROP AS SELECT * FROM subsidy_line');
      await transaction.query('DELETE FROM subsidy_line');
      seconds.bare = await timed(() =>
        transaction.query(
          `INSERT INTO subsidy_line (list_id, ${lines.LINE_COLUMNS}) SELECT list_id, ${lines.LINE_COLUMNS} FROM written`,
        ),
      );
      [{ written }] = await transaction.query('SELECT count(*)::int AS written FROM subsidy_line');
    });
    if (round === 0) continue;
    taken.list.push(seconds.list);
    taken.bare.push(seconds.bare);
  }
  const [bare, list] = [median(taken.bare), median(taken.list)];
  printTable(
    `seconds for a list of ${loans} loans, median of ${rounds} rounds; ${written} lines`,
    ['', 'seconds', 'of the bare insert'],
    [
      ['one bare INSERT … SELECT', bare.toFixed(2), '1'],
      ['working the list out', list.toFixed(2), (list / bare).toFixed(2)],
    ],
  );
  await db.close();
}

async function timed(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

// In a transaction that is taken back, so that every round finds the same.
async function takenBack(db, work) {
  const done = new Error('taken back');
  await db
    .write(service.systemScope, async (transaction) => {
      await work(transaction);
      throw done;
    })
    .catch((error) => {
      if (error !== done) throw error;
    });
}
