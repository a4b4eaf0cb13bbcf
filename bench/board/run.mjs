// node bench/board/run.mjs [--households 300000] [--open 3000] [--rounds 41]
// The board of a county (what waits, by township) and the first page of its list: once at 3,000 households and once at so many,
// with the same work open and half a task per household done. Writes to the screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service-households --filter=@dixian/embedded
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import embedded from '../../packages/embedded/dist/index.js';
import service from '../../packages/service/dist/index.js';
import households from '../../services/households/dist/service.js';
import tasks from '../../services/households/dist/work/persistence/task-list.js';
import { median, printTable } from '../import/figures.mjs';
import { filledDatabase } from '../what-if/databases.mjs';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '300000' },
    open: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '41' },
  },
});
const rounds = Number(values.rounds);
const open = Number(values.open);
const COUNTY = '410526';
const TODAY = '2025-12-05';

const townshipOf = (n) => `'${COUNTY}' || lpad((100 + ${n} % 20)::text, 3, '0')`;
const villageOf = (n) => `${townshipOf(n)} || lpad((200 + ${n} % 31)::text, 3, '0')`;
const division = (code, level, from) => [
  `INSERT INTO division (id, level) SELECT md5(${code})::uuid, '${level}' FROM ${from} ON CONFLICT DO NOTHING`,
  `INSERT INTO division_version (division_id, code, name, parent_id)
   SELECT md5(${code})::uuid, ${code}, ${code}, ${level === 'county' ? 'NULL' : `md5(left(${code}, -3))::uuid`} FROM ${from}`,
];
const task = (state, count) => `INSERT INTO task
    (household_id, kind, subject_id, level, opened_on, due_on, closed_on, division_code)
  SELECT uuidv7(), 'CASE_STEP', uuidv7(), (ARRAY['village', 'township', 'county'])[1 + n % 3], date '2025-10-01' + (n % 60)::int,
    date '2025-11-15' + (n % 60)::int, ${state}, ${villageOf('n')} FROM generate_series(1, ${count}) AS n`;
const fill = [
  'DELETE FROM division_version',
  'DELETE FROM division',
  ...division(`'${COUNTY}'`, 'county', '(SELECT 1) AS one'),
  ...division(townshipOf('n'), 'township', 'generate_series(0, 19) AS n'),
  ...division(villageOf('n'), 'village', 'generate_series(0, 619) AS n'),
  `INSERT INTO household (id, code, division_id, division_code, source, exported_on)
   SELECT uuidv7(), (410526000000000 + n)::text, uuidv7(), ${villageOf('n')}, 'bench', date '2025-01-01' FROM generate_series(1, $1::bigint) AS n`,
  task("date '2025-12-01'", '$1::bigint / 2'),
  task('NULL', String(open)),
  'ANALYZE household, task, division_version',
];

const figures = [];
for (const size of [3_000, Number(values.households)]) figures.push(await boardOf(size));
const [few, many] = figures;
printTable(
  `milliseconds, median of ${rounds}, ${open} tasks open`,
  ['', '3,000 households', `${values.households} households`, '×'],
  Object.keys(few).map((what) => [
    what,
    few[what].toFixed(2),
    many[what].toFixed(2),
    (many[what] / few[what]).toFixed(2),
  ]),
);

async function boardOf(size) {
  const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-board-'));
  await mkdir(join(folder, 'server'));
  const server = await embedded.startPostgres({ directory: join(folder, 'server') });
  try {
    const { name, migrations } = households.service;
    const client = await filledDatabase(
      server,
      { definition: { name, migrations }, fill, county: COUNTY },
      size,
    );
    const statements = { query: async (sql, given) => (await client.query(sql, [...given])).rows };
    const context = { db: { read: (_scope, work) => work(statements) }, scope: { division: COUNTY } };
    const view = { asOf: TODAY, today: TODAY, division: COUNTY };
    const counted = () => tasks.taskCounts(context, {}, view, { division: true, keys: [] });
    const list = tasks.taskList({}, view);
    const sum = (await counted()).reduce((total, { count }) => total + count, 0);
    if (sum !== open) throw new Error(`${sum} counted of ${open}`);
    const told = {
      'the board, by township': await timed(counted),
      'the first page of its list': await timed(() => service.orderedPage(context, list, { first: 50 })),
    };
    await client.end();
    return told;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(work) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return median(times);
}
