import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { type Database, openDatabase } from '@dixian/service';
import { fillerOf, type ServiceDatabase } from '@dixian/testkit';
import { surveyCoverage } from '../../src/leads/use-cases/survey-coverage';
import { households } from '../../src/monitoring/graphql/query-monitored';
import { millionHouseholds } from '../work/million';
import { plansOf } from '../work/plans';

const LOADING = 180_000;
const COUNTY = '410526';

let database: ServiceDatabase;
let db: Database;
beforeAll(async () => {
  database = await millionHouseholds(1);
  const filler = await fillerOf(database.migratorUrl);
  await filler.query(`INSERT INTO membership (person_id, household_id, relation, is_head, lives_together, joined_on, seen_on,
      source, division_code)
    SELECT id, id, '户主', true, true, '2025-01-01', '2025-01-01', 'test', division_code FROM household`);
  await filler.query(`INSERT INTO survey_visit (household_id, visited_on, risk_found, account, division_code)
    SELECT id, date '2025-01-01' + (row_number() OVER () % 330)::int, false, 'test', division_code
    FROM household WHERE abs(hashint8(substr(code, 2)::bigint)::bigint) % 10 < 8`);
  await filler.query('ANALYZE membership, survey_visit');
  await filler.end();
  db = await openDatabase({
    url: database.applicationUrl,
    service: 'households',
    poolSize: 2,
    entities: [],
  });
}, LOADING);
afterAll(async () => {
  await db?.close();
  await database?.drop();
});

test('PA-2025-1.2.1: coverage of a township reads its own part of a hundred thousand households, in one statement', async () => {
  const policies = await loadPolicies([policiesDirectory]);
  for (const division of [COUNTY, `${COUNTY}103`]) {
    const plans = await plansOf(
      db,
      { account: `county@${COUNTY}`, today: '2025-12-01', explaining: 'THESE_VALUES' },
      (context) => surveyCoverage(policies, context, { division, year: 2025, asOf: context.clock.today() }),
    );
    expect(plans).toHaveLength(1);
    expect(plans[0]?.indexes).toEqual(expect.arrayContaining(['household_division']));
    expect(plans[0]?.scannedWhole).not.toContain('household');
  }
});

test('the list of a county leaves merged households out by its own index', async () => {
  const plans = await plansOf(
    db,
    { account: `county@${COUNTY}`, today: '2025-12-01', explaining: 'THESE_VALUES' },
    (context) => households(null, { filter: { division: COUNTY } }, context),
  );
  // The page, and how many there are.
  expect(plans.map(({ scannedWhole }) => scannedWhole)).toEqual([[], []]);
});
