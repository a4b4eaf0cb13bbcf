// node bench/houses/run.mjs [--households 100000] [--rounds 9]
// A page of the lists of houses and of water over a whole county, of which every household has a word, as a county and as a
// village see it: time on the processor, so that what else the machine does counts for nothing. Needs /proc. Writes to the
// screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service-housing-water --filter=@dixian/embedded
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import embedded from '../../packages/embedded/dist/index.js';
import service from '../../packages/service/dist/index.js';
import dwellings from '../../services/housing-water/dist/houses/persistence/dwelling-list.js';
import housing from '../../services/housing-water/dist/service.js';
import supplies from '../../services/housing-water/dist/water/persistence/supply-list.js';
import { printTable } from '../import/figures.mjs';
import { filledDatabase } from '../what-if/databases.mjs';

const { values } = parseArgs({
  options: { households: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '9' } },
});
const rounds = Number(values.rounds);
const COUNTY = '441322';
const VILLAGE = '441322003207';
const ON = '2025-12-31';

const id = `('0199a1b2-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid`;
const place = `'441322' || lpad((n % 17)::text, 3, '0') || lpad((200 + n % 31)::text, 3, '0')`;
const all = 'FROM generate_series(1, $1::bigint) AS n';
const fill = [
  `INSERT INTO registered_household (id, code, division_code, version) SELECT ${id}, left(${place}, 9) || lpad(n::text, 6, '0'), ${place}, 1 ${all}`,
  `INSERT INTO house_word (household_id, division_code, house_number, occurred_on, grade, lived_in, sole, source)
   SELECT ${id}, ${place}, '1', date '2024-01-01' + (n % 700)::int, (ARRAY['A', 'B', 'B', 'C', 'D'])[1 + n % 5], n % 7 <> 0, true, 'bench' ${all}`,
  `INSERT INTO house_word (household_id, division_code, house_number, occurred_on, suspected, source)
   SELECT ${id}, ${place}, '1', date '2025-12-01', true, 'bench' ${all} WHERE n % 10 = 0`,
  `INSERT INTO renovation (household_id, household_code, division_code, grade, started_on, planned_completion_on, completed_on, grant_amount,
     paid_amount, occurrence, source, year)
   SELECT ${id}, left(${place}, 9) || lpad(n::text, 6, '0'), ${place}, 'D', '2025-06-01', '2025-11-30', CASE WHEN n % 2 = 0 THEN date '2025-11-01' END,
     2000000, 1000000, 1, 'bench', 2025 ${all} WHERE n % 20 = 0`,
  `INSERT INTO water_word (household_id, division_code, occurred_on, work, quantity, quality, convenience, assurance, source)
   SELECT ${id}, ${place}, date '2024-01-01' + (n % 700)::int, 'W' || n % 40, 'MET', CASE WHEN n % 50 = 0 THEN 'UNMET' ELSE 'MET' END, 'MET', 'BASIC', 'bench' ${all}`,
  `INSERT INTO guarantee_answer (guarantee, household_id, division_code, secure, finding, occurred_on, source)
   SELECT 'SAFE_WATER', ${id}, ${place}, n % 50 <> 0, '', date '2024-01-01' + (n % 700)::int, 'bench' ${all}`,
  'ANALYZE registered_household, house_word, renovation, water_word, guarantee_answer',
];

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-houses-'));
await mkdir(join(folder, 'server'));
const server = await embedded.startPostgres({ directory: join(folder, 'server') });
try {
  const { name, migrations } = housing.service;
  const definition = { name, migrations };
  const client = await filledDatabase(
    server,
    { definition, fill, county: COUNTY },
    Number(values.households),
  );
  const statements = { query: async (sql, parameters) => (await client.query(sql, [...parameters])).rows };
  const houses = (narrow = (add) => add) =>
    dwellings.dwellingList(ON, (add) => narrow(service.ofCounty(add, [COUNTY])));
  const water = (narrow = (add) => add) =>
    supplies.supplyList({ asOf: ON, monitored: false }, (add) => narrow(service.ofCounty(add, [COUNTY])));
  const asked = {
    'houses, village by village': [houses(), 'DIVISION'],
    'houses, the longest unseen first': [houses(), 'CHECKED_ON'],
    'dangerous houses': [houses((add) => add.add(`coalesce(${dwellings.DANGEROUS}, false)`)), 'DIVISION'],
    'suspected houses': [houses((add) => add.add('suspected_since IS NOT NULL')), 'SUSPECTED_SINCE'],
    'water, village by village': [water(), 'DIVISION'],
    'water that is not safe': [water((add) => add.add('NOT coalesce(secure, false)')), 'DIVISION'],
    'water, the longest unseen first': [water(), 'CHECKED_ON'],
  };
  const rows = [];
  for (const [what, [list, field]] of Object.entries(asked)) {
    const cells = [what];
    for (const division of [COUNTY, VILLAGE]) {
      await client.query(
        "SELECT set_config('dixian.division_from', $1, false), set_config('dixian.division_to', $1 || ':', false)",
        [division],
      );
      const page = { list: list.name, size: 20, way: 'ON', from: undefined };
      const ordered = service.inOrder(list, { field, direction: 'ASC' });
      cells.push((await timed(client, () => service.readPage(statements, ordered, page))).toFixed(0));
    }
    rows.push(cells);
  }
  printTable(
    `milliseconds on the processor a page of 20, mean of ${rounds}`,
    ['', 'county', 'village'],
    rows,
  );
  await client.end();
} catch (error) {
  // The server ends with its connections, which would hide what went wrong.
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

// Time that the connection's own process took, in milliseconds; the kernel counts it in hundredths of a second.
async function processorTime(client) {
  if (!processorTime.pid) {
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    processorTime.pid = rows[0].pid;
  }
  const fields = (await readFile(`/proc/${processorTime.pid}/stat`, 'utf8')).split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function timed(client, work) {
  const begun = await processorTime(client);
  for (let round = 0; round < rounds; round += 1) await work();
  return ((await processorTime(client)) - begun) / rounds;
}
