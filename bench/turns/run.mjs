// node bench/turns/run.mjs [--loans 100000] [--households 1000000] [--rounds 3]
// The year's end of 安阳 in finance, preview and apply, against the bare statements that write the very same items, changes and
// outbox rows, on one PostgreSQL, rounds interleaved. Writes to the screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service-finance
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import embedded from '../../packages/embedded/dist/index.js';
import policy from '../../packages/policy/dist/index.js';
import service from '../../packages/service/dist/index.js';
import applying from '../../packages/transition/dist/work/apply-part.js';
import previewing from '../../packages/transition/dist/work/preview-part.js';
import awards from '../../services/finance/dist/awards/transitions/unpaid-awards.js';
import finance from '../../services/finance/dist/service.js';
import interest from '../../services/finance/dist/subsidies/transitions/interest-subsidy.js';
import lists from '../../services/finance/dist/subsidies/transitions/last-subsidy-list.js';
import { median, printTable } from '../import/figures.mjs';
import { fillCounty } from '../subsidies/county.mjs';
import { otherHouseholds } from './households.mjs';

const { values } = parseArgs({
  options: {
    loans: { type: 'string', default: '100000' },
    households: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
  },
});
const [loans, households, rounds] = [Number(values.loans), Number(values.households), Number(values.rounds)];
const RULES = [interest.interestSubsidyEnds, lists.lastSubsidyList, awards.unpaidAwards];
// What an apply writes beside items and outbox.
const CHANGED = ['accrual_end', 'subsidy_list', 'subsidy_line'];

const TOLD = 'type, division_code, payload';
// What the database does not make itself.
const ITEM = `id, run_id, position, rule, transition, subject_kind, subject_id, household_id, division_code, change, before, after,
  facts, clause, undecided, decided_by, without_support, hash, state, found, rested_by`;

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-turns-'));
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
  const urls = await embedded.provisionService(server, 'finance', { database: 'bench_turns' });
  await service.migrate(urls.migratorUrl, finance.service.migrations);
  await fillCounty(server, urls, loans);
  await otherHouseholds(server, urls, { from: loans, to: households });
  const database = await service.openDatabase({
    url: urls.applicationUrl,
    service: 'finance',
    poolSize: 2,
    entities: finance.service.entities,
  });
  const policies = await policy.loadPolicies([policy.policiesDirectory]);
  const turning = { service: 'finance', rules: RULES, policies, database, batchSize: 5_000, published() {} };
  const query = (sql, parameters) =>
    database.write(service.systemScope, (transaction) => transaction.query(sql, parameters));
  const seconds = { preview: [], barePreview: [], apply: [], bareApply: [] };
  let written = {};
  // The first round only warms up, for both alike.
  for (let round = 0; round <= rounds; round++) {
    const runId = `0199a1b2-0000-7000-8000-${String(9_000 + round).padStart(12, '0')}`;
    const work = { runId, division: '4105', day: '2025-12-31', round: 1, digest: null };
    const signal = new AbortController().signal;
    const preview = await timed(() => previewing.previewPart(turning, { ...work, phase: 'PREVIEW' }, signal));
    await copy(query, 'previewed', ['transition_item', 'outbox']);
    await query('DELETE FROM transition_item');
    await query('DELETE FROM outbox');
    const barePreview = await timed(async () => {
      await query(`INSERT INTO transition_item (${ITEM}) SELECT ${ITEM} FROM previewed_transition_item`);
      await query(`INSERT INTO outbox (${TOLD}) SELECT ${TOLD} FROM previewed_outbox`);
    });
    await query('DELETE FROM outbox');
    const [{ digest }] = await query('SELECT digest FROM transition_part WHERE run_id = $1', [runId]);
    const apply = await timed(() => applying.applyPart(turning, { ...work, digest, phase: 'APPLY' }, signal));
    const [counted] = await query(
      `SELECT (SELECT count(*)::int FROM transition_item WHERE state = 'DONE') AS done, (SELECT count(*)::int FROM accrual_end) AS ends,
         (SELECT count(*)::int FROM subsidy_line) AS lines, (SELECT count(*)::int FROM outbox) AS told`,
    );
    written = counted;
    await copy(query, 'applied', [...CHANGED, 'outbox']);
    for (const table of [...CHANGED, 'outbox']) await query(`DELETE FROM ${table}`);
    await query("UPDATE transition_item SET state = 'PLANNED'");
    const bareApply = await timed(async () => {
      for (const table of CHANGED) {
        const columns = await columnsOf(query, table);
        await query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM applied_${table}`);
      }
      await query(`INSERT INTO outbox (${TOLD}) SELECT ${TOLD} FROM applied_outbox`);
      await query("UPDATE transition_item SET state = 'DONE' WHERE run_id = $1 AND state = 'PLANNED'", [
        runId,
      ]);
    });
    for (const table of ['transition_item', 'transition_part', ...CHANGED, 'outbox'])
      await query(`DELETE FROM ${table}`);
    if (round === 0) continue;
    seconds.preview.push(preview);
    seconds.barePreview.push(barePreview);
    seconds.apply.push(apply);
    seconds.bareApply.push(bareApply);
  }
  const of = (name, bare) => [median(seconds[name]), median(seconds[bare])];
  const row = (title, [took, bare]) => [title, took.toFixed(2), bare.toFixed(2), (took / bare).toFixed(2)];
  printTable(
    `seconds for ${loans} loans among ${households} households, median of ${rounds} rounds; ${JSON.stringify(written)}`,
    ['', 'seconds', 'bare', 'of the bare'],
    [row('preview', of('preview', 'barePreview')), row('apply', of('apply', 'bareApply'))],
  );
  const whole = (one, other) => seconds[one].map((took, index) => took + seconds[other][index]);
  const [took, bare] = [median(whole('preview', 'apply')), median(whole('barePreview', 'bareApply'))];
  printTable(
    'preview and apply together',
    ['', 'seconds', 'bare', 'of the bare'],
    [row('both', [took, bare])],
  );
  await database.close();
}

async function copy(query, prefix, tables) {
  for (const table of tables) {
    await query(`DROP TABLE IF EXISTS ${prefix}_${table}`).catch(() => undefined);
    await query(`CREATE UNLOGGED TABLE ${prefix}_${table} AS SELECT * FROM ${table}`);
  }
}

// All but what the database makes itself.
async function columnsOf(query, table) {
  const rows = await query(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
     WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = ''`,
  );
  return rows[0].columns;
}

async function timed(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
