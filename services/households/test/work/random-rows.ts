import { type Households, rowsOf } from '../running-households';

// Villages of two townships of 云阳 and one of 滑县, and a household that the register knows by its township alone.
const PLACES = `ARRAY['500235216220', '500235216219', '500235215201', '500235216', '410526100201']`;
const at = (values: string) => `(${values})[1 + floor(random() * cardinality(${values}))::int]`;
const DAY = `date '2025-06-01' + floor(random() * 30)::int`;

/** Fills a service with random leads, cases with their standings, and tasks; the same ones every time. */
export async function fillAtRandom(households: Households, count: number): Promise<void> {
  const statements = [
    'SELECT setseed(0.25)',
    `INSERT INTO household (code, division_id, division_code, source, exported_on)
     SELECT h.code, coalesce(v.division_id, uuidv7()), h.place, 'test', '2025-01-01'
     FROM (SELECT '9' || lpad(n::text, 14, '0') AS code, ${at(PLACES)} AS place FROM generate_series(1, $1) AS n) AS h
     LEFT JOIN division_version v ON v.code = h.place AND v.valid_to IS NULL`,
    `INSERT INTO lead (household_id, channel, lead_type, found_on, sector, received_by, division_code)
     SELECT h.id, ${at(`ARRAY['DAILY_CHECK', 'SURVEY']`)}, ${at(`ARRAY['HOUSING', 'WATER']`)}, ${DAY},
            ${at(`ARRAY['health', 'water', NULL]`)}, 'test', h.division_code
     FROM household h, generate_series(1, 2) AS n WHERE random() < 0.7`,
    `UPDATE lead SET state = 'VERIFIED', verified_on = least(found_on + floor(random() * 12)::int, '2025-07-01'),
            risk_found = random() < 0.5, finding = 'test', verified_by = 'test'
     WHERE random() < 0.6`,
    `INSERT INTO task (kind, household_id, subject_id, level, sector, opened_on, due_on, closed_on, division_code)
     SELECT 'VERIFY_LEAD', household_id, id, 'village', sector, found_on,
            CASE WHEN random() < 0.8 THEN found_on + 7 END, verified_on, division_code FROM lead`,
    `INSERT INTO task (kind, step, household_id, subject_id, level, opened_on, due_on, closed_on, division_code)
     SELECT kind, CASE kind WHEN 'CASE_STEP' THEN 'HOME_CHECK' ELSE '' END, id, uuidv7(), ${at(`ARRAY['village', 'township', 'county']`)}, opened,
            CASE WHEN random() < 0.7 THEN opened + floor(random() * 20)::int END,
            CASE WHEN random() < 0.4 THEN least(opened + floor(random() * 20)::int, '2025-07-01') END, division_code
     FROM (SELECT ${at(`ARRAY['CASE_STEP', 'MAKE_PLAN', 'WATCH_VISIT']`)} AS kind, id, ${DAY} AS opened, division_code
           FROM household, generate_series(1, 2)) AS of_household`,
    `INSERT INTO monitoring_case (household_id, lead_id, document_id, procedure_id, opened_in, opened_on, found_on,
       channel, due_on, state, state_since, kind, ended_on, division_code)
     SELECT id, lead_id, 'pu-an-2025', 'identification', division_code, opened, opened, 'DAILY_CHECK',
            CASE WHEN random() < 0.8 THEN opened + 15 END, 'APPLIED', opened,
            CASE WHEN lead_id IS NULL THEN 'RELABELLING' ELSE 'IDENTIFICATION' END,
            CASE WHEN random() < 0.4 THEN opened + 9 END, division_code
     FROM (SELECT h.*, ${DAY} - 10 AS opened, CASE WHEN random() < 0.5 THEN
             (SELECT l.id FROM lead l WHERE l.household_id = h.id ORDER BY l.id LIMIT 1) END AS lead_id
           FROM household h) AS of_household`,
    `INSERT INTO case_standing (case_id, from_on, until_on, state, next_step, waits_at, category, ended, household_id,
       kind, opened_on, due_on, division_code)
     SELECT c.id, s.from_on, s.until_on, s.state, s.next_step, s.waits_at, NULL, s.ended, c.household_id, c.kind,
            c.opened_on, c.due_on, c.division_code
     FROM monitoring_case c CROSS JOIN LATERAL (VALUES
       (c.opened_on, c.opened_on + 4, 'APPLIED', 'HOME_CHECK', 'village', false),
       (c.opened_on + 4, c.ended_on, 'PUBLICISED', 'TOWNSHIP_REVIEW', 'township', false),
       (c.ended_on, NULL, 'REJECTED', NULL, NULL, true)
     ) AS s(from_on, until_on, state, next_step, waits_at, ended) WHERE s.from_on IS NOT NULL`,
  ];
  for (const sql of statements) await rowsOf(households, sql, sql.includes('$1') ? [count] : []);
}
