import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import {
  Conditions,
  type Database,
  inOrder,
  openDatabase,
  type Scope,
  type Statements,
  withEventTables,
} from '@dixian/service';
import { fillerOf, type ServiceDatabase, serviceDatabase } from '@dixian/testkit';
import type { MonitoredTerms } from '../../src/monitoring/domain/monitored-terms';
import { type MonitoredFilter, monitoredList } from '../../src/monitoring/persistence/monitored-list';
import { readCounts } from '../../src/monitoring/persistence/monitoring-counts';
import { openReviewTasks } from '../../src/monitoring/persistence/review-tasks';
import { termsBelow } from '../../src/monitoring/use-cases/terms-below';
import { service } from '../../src/service';

const COUNTY: Scope = { division: '410526', sector: '*' };
const asOf = plainDate('2025-11-01');

let database: ServiceDatabase;
let db: Database;
let terms: MonitoredTerms;
beforeAll(async () => {
  terms = termsBelow(await loadPolicies([policiesDirectory]), COUNTY.division, asOf);
  database = await serviceDatabase('households', withEventTables(service.migrations));
  const filler = await fillerOf(database.migratorUrl);
  // 50 counties of 30 villages, one of them with a fifth of all households; every third is eliminated, every seventh twice.
  await filler.query(`
    INSERT INTO household (id, code, division_id, division_code, source, exported_on)
    SELECT uuidv7(), lpad(n::text, 15, '0'), uuidv7(),
      CASE WHEN n % 5 = 0 THEN '410526' ELSE (410530 + n % 49)::text END || '1002' || lpad((n / 5 % 30)::text, 2, '0'),
      'test', date '2025-01-01'
    FROM generate_series(1, 60000) AS n`);
  await filler.query(`
    INSERT INTO monitoring_period (household_id, basis, identified_on, eliminated_on, elimination_mode, source, division_code)
    SELECT id, 'TAKEN_OVER', day, CASE WHEN n % 3 = 0 THEN day + 200 END, CASE WHEN n % 3 = 0 THEN '帮扶消除' END, 'test',
           division_code
    FROM (SELECT id, division_code, code::int AS n, date '2022-01-01' + code::int % 1200 AS day FROM household) AS h
    UNION ALL
    SELECT id, 'TAKEN_OVER', date '2019-01-01', date '2020-01-01', '自然消除', 'test', division_code
    FROM household WHERE code::int % 7 = 0`);
  await filler.query(`
    INSERT INTO safety_net_label (household_id, name, labelled_on, grounds, account, division_code)
    SELECT id, '兜底保障户', date '2025-01-01', '[]', 'test', division_code FROM household WHERE code::int % 50 = 0`);
  await filler.query(`
    INSERT INTO person (id, household_id, certificate_index, certificate, certificate_kind, name, birth_on, source, exported_on,
                        division_code)
    SELECT id, id, uuid_send(id), ''::bytea, 'IDENTITY_CARD', '测试', date '1950-01-01' + code::int % 27000, 'test',
           date '2025-01-01', division_code FROM household`);
  await filler.query(`
    INSERT INTO membership (person_id, household_id, relation, is_head, lives_together, joined_on, seen_on, source, division_code)
    SELECT id, household_id, '户主', true, true, exported_on, exported_on, 'test', division_code FROM person`);
  await filler.query('VACUUM (ANALYZE)');
  await filler.end();
  db = await openDatabase({ url: database.applicationUrl, service: 'households', poolSize: 2, entities: [] });
});
afterAll(async () => {
  await db?.close();
  await database?.drop();
});

async function explain(scope: Scope, work: (statements: Statements) => Promise<unknown>): Promise<string> {
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

function pageSql(filter: MonitoredFilter): { sql: string; parameters: readonly unknown[] } {
  const { columns, from, key, conditions } = inOrder(
    monitoredList(terms, filter, { today: terms.asOf, division: COUNTY.division }),
    undefined,
  );
  const where = conditions(new Conditions());
  const order = key.map(({ expression }) => expression).join(', ');
  return {
    sql: `SELECT ${columns} FROM ${typeof from === 'string' ? from : from(where)} ${where.where()} ORDER BY ${order} LIMIT 21`,
    parameters: where.parameters,
  };
}

test.each<[string, MonitoredFilter]>([
  ['the whole county', {}],
  ['open ones', { monitored: true }],
  ['key households', { keyHousehold: true }],
  ['labelled ones', { labelled: true }],
  ['one village', { division: '410526100207', monitored: true }],
])(
  'a page of %s is one range of the work list, without sorting or reading the register',
  async (_, filter) => {
    const { sql, parameters } = pageSql({ division: COUNTY.division, ...filter });
    const text = await explain(COUNTY, (statements) => statements.query(sql, parameters));
    expect(text).toMatch(/Index Scan using monitoring_period_worklist on monitoring_period p/);
    expect(text).not.toMatch(/Seq Scan/);
    expect(text).not.toMatch(/Sort/);
  },
);

test('the counts of a county read its own periods by index alone, in one statement', async () => {
  const text = await explain(COUNTY, (statements) =>
    readCounts(statements, COUNTY.division, terms, terms.asOf),
  );
  expect(text).toMatch(/Index Only Scan using monitoring_period_worklist on monitoring_period p/);
  expect(text).not.toMatch(/Seq Scan on (monitoring_period|household)/);
});

test('eliminated in a month of the whole country is found by its own index', async () => {
  const { sql, parameters } = pageSql({ eliminatedFrom: asOf, eliminatedTo: plainDate('2025-11-02') });
  const text = await explain({ division: '', sector: '*' }, (statements) =>
    statements.query(sql, [plainDate('2025-12-01'), ...parameters.slice(1)]),
  );
  expect(text).toMatch(/monitoring_period_eliminated/);
  expect(text).not.toMatch(/Seq Scan/);
});

test('reviews are looked for from the labels, not from the persons of the register', async () => {
  const review = { ages: [18, 60], place: '500235216', except: [], clauseId: 'PA-2025-4.1b3', day: asOf };
  const text = await explain({ division: '', sector: '*' }, (statements) =>
    openReviewTasks(statements, review),
  );
  expect(text).toMatch(/safety_net_label_division/);
  expect(text).not.toMatch(/Seq Scan on (person|membership)/);
});
