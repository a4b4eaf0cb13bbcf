import { plainDate } from '@dixian/calendar';
import { type Database, openDatabase, type Scope, WHOLE_COUNTRY, withEventTables } from '@dixian/service';
import { countStatements, type ServiceDatabase, serviceDatabase } from '@dixian/testkit';
import { Client } from 'pg';
import { type AskedCoverage, coverageParameters, coverageSql } from '../../src/help/persistence/coverage';
import { service } from '../../src/service';
import { Help, measure } from './running-help';

const COUNTY: Scope = { division: '410526', sector: '*' };
const asOf = plainDate('2025-11-01');

let database: ServiceDatabase;
let db: Database;
beforeAll(async () => {
  database = await serviceDatabase('households', withEventTables(service.migrations));
  const owner = new Client({ connectionString: database.migratorUrl, options: WHOLE_COUNTRY });
  await owner.connect();
  // 40,000 households over fifty counties, a tenth of them monitored, all of those paired and with their sheet.
  for (const sql of [
    `INSERT INTO household (id, code, division_id, division_code, source, exported_on)
     SELECT uuidv7(), n::text, uuidv7(), (410520 + n % 50)::text || '100201', 'test', '2025-01-01'
     FROM generate_series(1, 40000) AS n`,
    `INSERT INTO monitoring_period (household_id, basis, identified_on, source, division_code)
     SELECT id, 'TAKEN_OVER', '2025-03-01', 'test', division_code FROM household WHERE code::int % 10 = 0`,
    `INSERT INTO responsible_helper (household_id, name, unit, post, civil_servant, since, account, division_code)
     SELECT household_id, 'x', 'x', 'x', true, '2025-03-02', 'test', division_code FROM monitoring_period`,
    `INSERT INTO explainer_sheet (household_id, kind, year, handed_out_on, account, division_code)
     SELECT id, 'APPLICATION', 2025, '2025-04-01', 'test', division_code FROM household`,
    'ANALYZE',
  ]) {
    await owner.query(sql);
  }
  await owner.end();
  db = await openDatabase({ url: database.applicationUrl, service: 'households', poolSize: 2, entities: [] });
});
afterAll(async () => {
  await db?.close();
  await database?.drop();
});

test.each(['HELPER', 'APPLICATION', 'ASSISTANCE'] as const)(
  'the %s coverage of a county is one statement that reads its own rows by index',
  async (of) => {
    const asked: AskedCoverage = { of, division: COUNTY.division, asOf };
    const plan = await db.read(COUNTY, (statements) =>
      statements.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${coverageSql(of)}`, coverageParameters(asked)),
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index/);
    expect(text).not.toMatch(/Seq Scan/);
  },
);

test('the help of ten households takes as many statements as that of one', async () => {
  const help = await Help.start('2025-12-01');
  try {
    const ids: string[] = [];
    for (let number = 0; number < 10; number++) {
      const householdId = await help.monitored('PU_AN', `50023521679901${number}`, '2025-06-20');
      ids.push(householdId);
      const given = { householdId, occurredOn: '2025-06-25', gaps: ['EMPLOYMENT'], measures: [measure()] };
      await help.act('village@500235216220', 'makeHelpPlan', given);
    }
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Household {
      helpers { name } pairing { helpers { name } decision { outcome } } helpPlanDeadline { status }
      helpPlan { revision { version } measures { state person { id } } deadline { status } }
      helpGaps { kind suggestedMeasures { id } } explainerSheets { year } } } }`;
    const cost = async (count: number) => {
      const of = ids.slice(0, count).map((id) => ({ __typename: 'Household', id }));
      const { result, statements } = await countStatements(help.households.service.parts.db, () =>
        help.households.ask('county@500235', query, { of }),
      );
      expect(result.errors).toBeUndefined();
      return statements.length;
    };
    expect(await cost(10)).toBe(await cost(1));
  } finally {
    await help.drop();
  }
});
