import { withEventTables } from '@dixian/service';
import { fillerOf, fillTables, type ServiceDatabase, serviceDatabase } from '@dixian/testkit';
import { service } from '../../src/service';

const CHUNK = 100_000;
const TABLES = ['household', 'lead', 'task', 'monitoring_case', 'case_standing', 'monitoring_period'];
const TODAY = `date '2025-12-01'`;

// Twenty counties of ten townships of twenty villages; 滑县 (410526) is one of them.
const VILLAGE = `(410520 + n % 20)::text || lpad((100 + n / 20 % 10)::text, 3, '0') || lpad((200 + n / 200 % 20)::text, 3, '0')`;

const household = `
  INSERT INTO household (code, division_id, division_code, source, exported_on)
  SELECT '9' || lpad(n::text, 14, '0'), '0199a1b2-0000-7000-8000-000000000001', ${VILLAGE}, 'test', '2025-01-01'
  FROM generate_series($1::int, $2::int) AS n`;

// Of a hundred households six have a lead, four a case with eight standings, six a time of monitoring with six measures.
const statements = [
  `CREATE TEMPORARY TABLE chosen AS
     SELECT row_number() OVER () AS n, id, division_code FROM household
     WHERE abs(hashint8(substr(code, 2)::bigint)::bigint) % 100 < 6`,
  `INSERT INTO lead (household_id, channel, lead_type, found_on, received_by, division_code, state,
     verified_on, risk_found, finding)
   SELECT id, 'DAILY_CHECK', 'HOUSING', on_day, 'test', division_code,
     CASE WHEN n % 40 = 0 THEN 'RECEIVED' ELSE 'VERIFIED' END, CASE WHEN n % 40 > 0 THEN on_day + 3 END,
     CASE WHEN n % 40 > 0 THEN n % 3 > 0 END, 'test'
   FROM (SELECT *, ${TODAY} - 1 - (n * 7919 % 1000)::int AS on_day FROM chosen) AS c`,
  `INSERT INTO task (kind, household_id, subject_id, level, opened_on, due_on, closed_on, division_code)
   SELECT 'VERIFY_LEAD', household_id, id, 'village', found_on, found_on + 7, verified_on, division_code FROM lead`,
  `INSERT INTO monitoring_case (household_id, lead_id, document_id, procedure_id, opened_in, opened_on, found_on,
     channel, due_on, state, state_since, next_step, kind, ended_on, division_code)
   SELECT household_id, id, 'pu-an-2025', 'identification', division_code, found_on, found_on, channel, found_on + 21,
     'IDENTIFIED', found_on, NULL, 'IDENTIFICATION', CASE WHEN found_on < ${TODAY} - 40 THEN found_on + 28 END, division_code
   FROM lead WHERE risk_found`,
  `INSERT INTO case_standing (case_id, from_on, until_on, state, next_step, waits_at, ended, household_id, kind,
     opened_on, due_on, division_code)
   SELECT c.id, c.opened_on + s * 4, CASE WHEN s < steps - 1 THEN c.opened_on + s * 4 + 4 END,
     (ARRAY['ANALYSED', 'APPLIED', 'CHECKED', 'REVIEWED', 'PUBLICISED', 'TOWNSHIP_REVIEWED', 'COUNTY_DECIDED', 'IDENTIFIED'])[s + 1],
     (ARRAY['APPLICATION', 'HOME_CHECK', 'VILLAGE_REVIEW', 'POSTING', 'TOWNSHIP_REVIEW', 'COUNTY_DECISION', 'ANNOUNCEMENT', NULL])[s + 1],
     (ARRAY['village', 'village', 'village', 'village', 'township', 'county', 'county', NULL])[s + 1],
     s = 7, c.household_id, c.kind, c.opened_on, c.due_on, c.division_code
   FROM (SELECT *, CASE WHEN ended_on IS NULL THEN 1 + (opened_on - date '2020-01-01') % 7 ELSE 8 END AS steps
         FROM monitoring_case) AS c, generate_series(0, steps - 1) AS s`,
  `INSERT INTO task (kind, household_id, subject_id, step, level, opened_on, due_on, closed_on, division_code)
   SELECT 'CASE_STEP', household_id, case_id, next_step, waits_at, from_on, due_on, until_on, division_code
   FROM case_standing WHERE next_step IS NOT NULL`,
  `INSERT INTO monitoring_period (household_id, basis, category, identified_on, eliminated_on, source, division_code)
   SELECT id, 'TAKEN_OVER', 'MARGINAL', ${TODAY} - 60 - (n * 7919 % 1500)::int,
     CASE WHEN n % 4 > 0 THEN ${TODAY} - (n * 7919 % 50)::int END, 'test', division_code FROM chosen`,
  `INSERT INTO task (kind, household_id, subject_id, level, opened_on, due_on, closed_on, division_code)
   SELECT 'DELIVER_MEASURE', household_id, gen_random_uuid(), 'township', identified_on,
     ${TODAY} - 60 + (random() * 200)::int, eliminated_on, division_code
   FROM monitoring_period, generate_series(1, 6)`,
  'DROP TABLE chosen',
];

/** A database with a million households, or as many hundred thousands as told, six leads a hundred and what follows from them. */
export async function millionHouseholds(hundredThousands = 10): Promise<ServiceDatabase> {
  const database = await serviceDatabase('households', withEventTables(service.migrations));
  const filler = await fillerOf(database.migratorUrl);
  try {
    await filler.query('SET synchronous_commit = off');
    await fillTables(filler, TABLES, async () => {
      for (let chunk = 0; chunk < hundredThousands; chunk++) {
        await filler.query(household, [chunk * CHUNK, (chunk + 1) * CHUNK - 1]);
      }
      for (const sql of statements) await filler.query(sql);
    });
    await filler.query('ANALYZE');
  } finally {
    await filler.end();
  }
  return database;
}
