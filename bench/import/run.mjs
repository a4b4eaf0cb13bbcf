// node bench/import/run.mjs [--rows 1000000] [--rounds 3] [--sheet-rows 200000] [--profile DIR]
// The import of a ledger against a bare COPY of the rows it leaves, on one PostgreSQL with durable settings, rounds
// interleaved; then the peak of memory by size of file. Writes to the screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service-health
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import embedded from '../../packages/embedded/dist/index.js';
import { keepRows, timeBareCopy } from './copy.mjs';
import { freshDatabases } from './databases.mjs';
import { median, printTable } from './figures.mjs';
import { writeLedger } from './ledger-file.mjs';
import { startHealth } from './loading.mjs';
import { stopBeforeWriting } from './stopping.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    'sheet-rows': { type: 'string', default: '200000' },
    profile: { type: 'string' },
  },
});
const [rows, rounds, sheetRows] = [values.rows, values.rounds, values['sheet-rows']].map(Number);
const FEW = 1_000;
const LITTLE_HEAP_MEGABYTES = 96;

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-import-'));
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
  const results = [];
  const file = await ledger('csv', rows);
  for (let round = 1; round <= rounds; round++) {
    results.push({ ...(await compare(file)), stopped: await stopped(file) });
    process.stdout.write(`round ${round} of ${rounds} done\n`);
  }
  printSpeed(results);
  if (sheetRows > 0) await measureMemory();
}

// V8 lets garbage lie while there is room; the second figure is with little room, the same for every file.
async function measureMemory() {
  const sizes = [FEW, rows / 10, rows].map((count) => ['csv', count]);
  const peaks = [];
  for (const [kind, count] of [...sizes, ['xlsx', FEW], ['xlsx', sheetRows]]) {
    const file = await ledger(kind, count);
    const flags = [`--max-old-space-size=${LITTLE_HEAP_MEGABYTES}`, '--max-semi-space-size=2'];
    peaks.push([kind, count, await peakOf(file, count, []), await peakOf(file, count, flags)]);
  }
  printTable(
    'peak of resident memory of the service, MB: one upload, loaded twice',
    ['', 'rows', 'as it runs', `heap of ${LITTLE_HEAP_MEGABYTES} MB`],
    peaks.map(([kind, count, ...megabytes]) => [kind, count, ...megabytes.map((one) => one.toFixed(0))]),
  );
}

async function ledger(kind, count) {
  const path = join(folder, `settlements-${count}.${kind}`);
  await writeLedger(path, count);
  process.stdout.write(`${kind} of ${count} rows: ${((await stat(path)).size / 1024 ** 2).toFixed(1)} MB\n`);
  return path;
}

async function compare(file) {
  const databases = await freshDatabases(server, rows);
  const kept = join(folder, 'rows.copy');
  try {
    const flags = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];
    const health = await startHealth(databases, flags);
    const [upload, uploadId] = await timed(() => health.upload(file));
    await settle();
    const [look, looked] = await timed(() => health.look(uploadId));
    if (looked.recordsAdded !== rows) throw new Error(JSON.stringify(looked));
    await settle();
    const [first, report] = await timed(() => health.load(uploadId));
    if (report.recordsAdded !== rows || report.rowsRejected > 0) throw new Error(JSON.stringify(report));
    await settle();
    const [again, same] = await timed(() => health.load(uploadId));
    if (same.recordsUnchanged !== rows) throw new Error(JSON.stringify(same));
    await health.stop();
    await keepRows(databases.client, kept);
    await settle();
    const copy = await timeBareCopy(databases.client, kept, { indexes: true });
    await settle();
    const bare = await timeBareCopy(databases.client, kept, { indexes: false });
    return { upload, look, first, again, copy, bare };
  } finally {
    await databases.drop();
  }
}

// What a dry run is measured by: the same load of the same file, up to the first statement that writes.
async function stopped(file) {
  const databases = await freshDatabases(server, rows);
  try {
    const reached = await stopBeforeWriting(databases.client);
    const health = await startHealth(databases, []);
    const uploadId = await health.upload(file);
    await settle();
    const [took] = await timed(() => Promise.race([health.load(uploadId), reached()]));
    await health.stop();
    return took;
  } finally {
    await databases.drop();
  }
}

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}

// Nobody shall pay for what the one before has left to be written.
async function settle() {
  const superuser = new pg.Client({ connectionString: server.adminUrl });
  await superuser.connect();
  await superuser.query('CHECKPOINT');
  await superuser.end();
}

async function peakOf(file, count, flags) {
  const databases = await freshDatabases(server, count);
  try {
    const health = await startHealth(databases, flags);
    const uploadId = await health.upload(file);
    await health.load(uploadId);
    await health.load(uploadId);
    return await health.stop();
  } finally {
    await databases.drop();
  }
}

function printSpeed(results) {
  const seconds = Object.fromEntries(
    ['upload', 'stopped', 'look', 'first', 'again', 'copy', 'bare'].map((name) => [
      name,
      median(results.map((one) => one[name])) / 1000,
    ]),
  );
  const line = (label, time) => [
    label,
    time.toFixed(1),
    (rows / time / 1000).toFixed(0),
    (seconds.copy / time).toFixed(2),
    (seconds.bare / time).toFixed(2),
  ];
  printTable(
    `${rows} settlements, median of ${rounds} rounds`,
    ['', 'seconds', 'thousand rows/s', 'of COPY', 'of COPY without indexes'],
    [
      line('COPY, the same indexes', seconds.copy),
      line('COPY, no indexes', seconds.bare),
      line('import, stopped before it writes', seconds.stopped),
      line('import, looked at only (dry run)', seconds.look),
      line('import', seconds.first),
      line('import and upload', seconds.first + seconds.upload),
      line('import again (no change)', seconds.again),
    ],
  );
  const ratio = seconds.look / seconds.stopped;
  process.stdout.write(`a dry run: ${ratio.toFixed(2)} of the load stopped before it writes\n`);
}
