import { plainDate } from '@dixian/calendar';
import {
  type Database,
  inOrder,
  openDatabase,
  readPage,
  readPageOfEach,
  type Scope,
  type Statements,
  systemScope,
  WHOLE_COUNTRY,
  withEventTables,
} from '@dixian/service';
import { type ServiceDatabase, serviceDatabase } from '@dixian/testkit';
import { Client } from 'pg';
import type { ObligationStatus } from '../../src/obligations/domain/status-on-day';
import { obligationList as listIn } from '../../src/obligations/persistence/obligation-list';
import { OBLIGATIONS_BY_ID, OBLIGATIONS_OF_LEADS } from '../../src/obligations/persistence/obligations';
import { flagOverdue } from '../../src/overdue/persistence/flag-overdue';
import { service } from '../../src/service';

const COUNTY: Scope = { division: '410526', sector: '*' };
const page = { list: 'obligations', size: 20, way: 'ON', from: undefined } as const;
const asOf = plainDate('2025-11-01');
const id = '0199a1b2-0000-7000-8000-000000000001';

const obligationList = (filter: Parameters<typeof listIn>[0]) => inOrder(listIn(filter), undefined);

let database: ServiceDatabase;
let db: Database;
beforeAll(async () => {
  database = await serviceDatabase('supervision', withEventTables(service.migrations));
  const owner = new Client({ connectionString: database.migratorUrl, options: WHOLE_COUNTRY });
  await owner.connect();
  // 50 counties over two years, one of them with a fifth of all rows; one obligation in fifty is still open.
  await owner.query(`
    INSERT INTO obligation (kind, subject_kind, subject_id, lead_id, household_id, division_code, triggered_on, clause_ids, soft, duration,
      unit, due_on, provisional, notices, met_on, opened_at)
    SELECT 'VERIFICATION', 'LEAD', n::text, uuidv7(), uuidv7(),
      CASE WHEN n % 5 = 0 THEN '410526' ELSE (410530 + n % 49)::text END || '100201', day, '{PA-2025-1.2a}', false, 5,
      'working-days', day + 7, false, '{}', CASE WHEN n % 47 > 0 THEN day + 3 END, now()
    FROM (SELECT n, date '2024-01-01' + n % 701 AS day FROM generate_series(1, 60000) AS n) AS numbered`);
  await owner.query('ANALYZE obligation');
  await owner.end();
  db = await openDatabase({
    url: database.applicationUrl,
    service: 'supervision',
    poolSize: 2,
    entities: [],
  });
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

async function plan(scope: Scope, work: (statements: Statements) => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  await db.read(scope, async (statements) => {
    const explaining: Statements = {
      ...statements,
      async query<Row extends object>(sql: string, values: readonly unknown[] = []) {
        const rows = await statements.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values);
        lines.push(...rows.map((row) => row['QUERY PLAN']));
        return [] as Row[];
      },
    };
    await work(explaining);
  });
  return lines.join('\n');
}

test('a county’s page is read from its own index, however many rows other counties have', async () => {
  const text = await plan(COUNTY, (s) => readPage(s, obligationList({ scope: COUNTY, asOf }), page));
  expect(text).toMatch(/Index Scan (using|on) obligation_of_county/);
  expect(text).not.toMatch(/Seq Scan/);
});

test.each<ObligationStatus>(['OVERDUE', 'OPEN', 'STOPPED'])(
  'a county’s %s rows never read the whole table',
  async (status) => {
    const text = await plan(COUNTY, (s) =>
      readPage(s, obligationList({ scope: COUNTY, asOf, status }), page),
    );
    expect(text).toMatch(/Index Scan|Bitmap Index Scan/);
    expect(text).not.toMatch(/Seq Scan/);
  },
);

test('entities and nested lists are read by index', async () => {
  for (const work of [
    (s: Statements) => s.query(OBLIGATIONS_BY_ID, [[id]]),
    (s: Statements) => s.query(OBLIGATIONS_OF_LEADS, [[id], asOf]),
    (s: Statements) =>
      readPageOfEach(
        s,
        obligationList({ scope: COUNTY, asOf }),
        { column: 'o.household_id', ids: [id] },
        page,
      ),
  ]) {
    expect(await plan(COUNTY, work)).not.toMatch(/Seq Scan on obligation/);
  }
});

test('the sweep of the whole country reads what is open and not flagged, not the rest', async () => {
  const text = await plan(systemScope, (s) =>
    flagOverdue(s, { sweepId: id, scope: systemScope, sweptFor: asOf, now: new Date() }),
  );
  expect(text).toMatch(/obligation_unflagged/);
  expect(text).not.toMatch(/Seq Scan on obligation/);
});
