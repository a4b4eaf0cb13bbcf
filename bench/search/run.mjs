// node bench/search/run.mjs [--households 1000000] [--rounds 41]
// A page of a search by name, letters, end of a code and end of a number against a household by its code, on one PostgreSQL,
// as a county and as a village see it. Writes to the screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service-households --filter=@dixian/embedded
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import embedded from '../../packages/embedded/dist/index.js';
import service from '../../packages/service/dist/index.js';
import lists from '../../services/households/dist/search/persistence/search-lists.js';
import households from '../../services/households/dist/service.js';
import { median, printTable } from '../import/figures.mjs';
import { filledDatabase } from '../what-if/databases.mjs';

const { values } = parseArgs({
  options: { households: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '41' } },
});
const rounds = Number(values.rounds);
const COUNTY = '410526';
const VILLAGE = '410526003207';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈单仇解查';
const GIVEN =
  '福涛军伟芳娜秀英敏静丽强磊洋艳勇杰娟华明平刚桂兰玉春梅建国志海波文辉红霞云飞雪龙凤琴素珍宝山林森永';
const place = `410526 + (n % 10)`;
const nameOf = `substr('${SURNAMES}', 1 + (n * 7919 % ${SURNAMES.length})::int, 1) || substr('${GIVEN}', 1 + (n * 104729 % ${GIVEN.length})::int, 1)
  || substr('${GIVEN}', 1 + (n * 1299709 / 13 % ${GIVEN.length})::int, 1)`;
const fill = [
  `INSERT INTO household (id, code, division_id, division_code, source, exported_on)
   SELECT uuidv7(), (500235000000000 + n * 7 % 1000000007)::text, uuidv7(), (${place})::text || lpad((n % 17)::text, 3, '0') || lpad((200 + n % 31)::text, 3, '0'),
     'bench', date '2025-01-01' FROM generate_series(1, $1::bigint) AS n`,
  `INSERT INTO person (household_id, certificate_index, certificate, certificate_kind, certificate_end, name, source, exported_on, division_code)
   SELECT id, decode(md5(code), 'hex'), '\\x00', 'IDENTITY_CARD', decode(md5((n % 11000)::text), 'hex'), ${nameOf}, 'bench', date '2025-01-01', division_code
   FROM (SELECT *, code::bigint - 500235000000000 AS n FROM household) AS h`,
  `INSERT INTO membership (person_id, household_id, relation, is_head, lives_together, joined_on, seen_on, source, division_code)
   SELECT id, household_id, '户主', true, true, date '2025-01-01', date '2025-01-01', 'bench', division_code FROM person`,
  'ANALYZE household, person, membership, name_key',
];

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-search-'));
await mkdir(join(folder, 'server'));
const server = await embedded.startPostgres({ directory: join(folder, 'server') });
try {
  const { name, migrations } = households.service;
  const begun = performance.now();
  const client = await filledDatabase(
    server,
    { definition: { name, migrations }, fill, county: COUNTY },
    Number(values.households),
  );
  console.log(`filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const statements = { query: async (sql, parameters) => (await client.query(sql, [...parameters])).rows };
  const [known] = (await client.query('SELECT code FROM household OFFSET 777 LIMIT 1')).rows;
  const page = (list) => ({ list: list.name, size: 20, way: 'ON', from: undefined });
  const searched = (division) => ({ division, places: [], sector: undefined });
  const asked = (division) => ({
    陈福涛: lists.ofName('陈福涛', [], searched(division)),
    陈: lists.ofName('陈', [], searched(division)),
    cft: lists.ofName('cft', [], searched(division)),
    ch: lists.ofName('ch', [], searched(division)),
    'end of a code': lists.ofCode(known.code.slice(-4), [], searched(division)),
    'a village': lists.ofPlaces({ ...searched(division), places: [[VILLAGE]] }),
    'end of a number': lists.ofNumber(
      Buffer.from('d3d9446802a44259755d38e6d163e820', 'hex'),
      searched(division),
    ),
  });
  const byCode = await timed(() =>
    client.query('SELECT * FROM household WHERE code = ANY($1::text[])', [[known.code]]),
  );
  const rows = [['household by its code', byCode.toFixed(2), '1.0', '1']];
  for (const division of [COUNTY, VILLAGE]) {
    await client.query(
      "SELECT set_config('dixian.division_from', $1, false), set_config('dixian.division_to', $1 || ':', false)",
      [division],
    );
    for (const [what, list] of Object.entries(asked(division))) {
      const found = await service.readPage(statements, list, page(list));
      const ms = await timed(() => service.readPage(statements, list, page(list)));
      rows.push([
        `${what}, ${division}`,
        ms.toFixed(2),
        (ms / byCode).toFixed(1),
        String(found.edges.length),
      ]);
    }
  }
  printTable(`milliseconds, median of ${rounds}`, ['', 'ms', '× by code', 'found'], rows);
  await client.end();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
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
