// node bench/rows/run.mjs [--rounds 9] [--rows 1000]
// What one row costs through its table, against the same SQL by plain `query` and against TypeORM's own
// EntityManager, on one PostgreSQL, rounds interleaved. Writes to the screen and to a temporary folder only.
// Before: npx turbo run build --filter=@dixian/service --filter=@dixian/embedded
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import typeorm from 'typeorm';
import embedded from '../../packages/embedded/dist/index.js';
import service from '../../packages/service/dist/index.js';
import { median, printTable } from '../import/figures.mjs';
import { aid, aRow, CreateAid1700000300000 } from './aid.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, rows: { type: 'string', default: '1000' } },
});
const [rounds, rows] = [Number(values.rounds), Number(values.rows)];

const folder = await mkdtemp(join(tmpdir(), 'dixian-bench-rows-'));
await mkdir(join(folder, 'server'));
const server = await embedded.startPostgres({ directory: join(folder, 'server') });
try {
  const urls = await embedded.provisionService(server, 'rows', { database: 'bench_rows' });
  await service.migrate(urls.migratorUrl, [CreateAid1700000300000]);
  const entities = [aid];
  const url = urls.applicationUrl;
  const db = await service.openDatabase({ url, service: 'rows', poolSize: 1, entities });
  const own = await new typeorm.DataSource({ type: 'postgres', url, entities, poolSize: 1 }).initialize();
  const sql = await writtenSql(db);
  const figures = { insert: await inserts(db, own, sql.insert), find: await finds(db, own, sql.find) };
  printTable(
    `microseconds a row, median of ${rounds} rounds of ${rows}`,
    ['', 'plain query', 'by its table', 'ratio', "TypeORM's manager", 'ratio'],
    Object.entries(figures).map(([what, { plain, table, manager }]) => [
      what,
      plain.toFixed(0),
      table.toFixed(0),
      (table / plain).toFixed(2),
      manager.toFixed(0),
      (manager / plain).toFixed(2),
    ]),
  );
  await db.close();
  await own.destroy();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

// The very SQL that the table's own statements run, so that both do the same work.
async function writtenSql(db) {
  const statements = [];
  const stop = db.onStatement((text) => statements.push(text));
  await db.write(service.systemScope, async (transaction) => {
    const { id } = await transaction.insert(aid, aRow(0), ['id']);
    await transaction.findOneBy(aid, { id });
  });
  stop();
  const [insert, find] = statements;
  return { insert, find };
}

function inserts(db, own, sql) {
  // TypeORM numbers parameters by the columns of the entity, which `aRow` keeps to.
  return compare(db, own, {
    plain: (transaction, n) => transaction.query(sql, Object.values(aRow(n))),
    table: (transaction, n) => transaction.insert(aid, aRow(n), ['id']),
    manager: (manager, n) => manager.insert(aid, aRow(n)),
  });
}

async function finds(db, own, sql) {
  const { id } = await db.write(service.systemScope, (transaction) =>
    transaction.insert(aid, aRow(1), ['id']),
  );
  return compare(db, own, {
    plain: (transaction) => transaction.query(sql, [id]),
    table: (transaction) => transaction.findOneBy(aid, { id }),
    manager: (manager) => manager.findOneBy(aid, { id }),
  });
}

async function compare(db, own, { plain, table, manager }) {
  const taken = { plain: [], table: [], manager: [] };
  // The first round only warms up, for all alike.
  for (let round = 0; round <= rounds; round++) {
    const times = {
      plain: await db.write(service.systemScope, (transaction) => timed((n) => plain(transaction, n))),
      table: await db.write(service.systemScope, (transaction) => timed((n) => table(transaction, n))),
      manager: await own.transaction((entities) => timed((n) => manager(entities, n))),
    };
    if (round > 0) for (const [way, time] of Object.entries(times)) taken[way].push(time);
  }
  return Object.fromEntries(Object.entries(taken).map(([way, times]) => [way, median(times)]));
}

async function timed(work) {
  const start = performance.now();
  for (let n = 0; n < rows; n++) await work(n);
  return ((performance.now() - start) * 1_000) / rows;
}
