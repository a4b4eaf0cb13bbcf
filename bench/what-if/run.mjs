// node bench/what-if/run.mjs [--households 1000000] [--loans 1000000] [--rounds 7]
// What a draft costs to try against one sequential scan that reads the same columns, on one PostgreSQL, as the
// application role with row-level security, rounds interleaved. Writes to the screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service-households --filter=@dixian/service-finance
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import embedded from '../../packages/embedded/dist/index.js';
import { median, printTable } from '../import/figures.mjs';
import { filledDatabase } from './databases.mjs';
import { registerTrial, subsidyTrial } from './trials.mjs';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '1000000' },
    loans: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '7' },
  },
});
const rounds = Number(values.rounds);

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-what-if-'));
await mkdir(join(folder, 'server'));
const server = await embedded.startPostgres({ directory: join(folder, 'server') });
try {
  const lines = [
    await compare('monitoring line', registerTrial, Number(values.households)),
    await compare('interest subsidy', subsidyTrial, Number(values.loans)),
  ];
  printTable(
    `median of ${rounds} rounds`,
    ['', 'rows', 'scan ms', 'what-if ms', 'ratio'],
    lines.map(({ label, rows, scan, tried }) => [
      label,
      rows,
      scan.toFixed(0),
      tried.toFixed(0),
      (tried / scan).toFixed(2),
    ]),
  );
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function compare(label, trial, rows) {
  const database = await filledDatabase(server, trial, rows);
  const scans = [];
  const tries = [];
  try {
    // The first round only warms the cache, for both alike.
    for (let round = 0; round <= rounds; round++) {
      const scan = await timed(() => database.query(trial.scan));
      const tried = await timed(() => database.query(trial.whatIf, trial.parameters));
      if (round > 0) scans.push(scan) && tries.push(tried);
    }
  } finally {
    await database.end();
  }
  return { label, rows, scan: median(scans), tried: median(tries) };
}

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
