import pg from 'pg';

export const COUNTY = '441322';
const VILLAGE = `${COUNTY}001201`;
const MEMBERS = 3;
const SETTLEMENTS_A_PERSON = 4;

// Household and person of a number, as ids.
const id = (kind, n) => `('0199a1b2-000${kind}-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

/** Fills a database of the health service with the households, standings and so many settlements of a county. */
export async function fillCounty(server, urls, rows) {
  const households = Math.ceil(rows / (MEMBERS * SETTLEMENTS_A_PERSON));
  const url = new URL(server.adminUrl);
  url.pathname = new URL(urls.migratorUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  for (const sql of statements(households, rows)) await client.query(sql);
  await client.end();
}

function statements(households, rows) {
  const person = `n % ${households * MEMBERS}`;
  return [
    `INSERT INTO registered_household (id, code, division_code, version)
     SELECT ${id(0, 'n')}, '${COUNTY}001' || lpad(n::text, 9, '0'), '${VILLAGE}', 1 FROM generate_series(0, ${households - 1}) AS n`,
    `INSERT INTO standing_household (household_id, version, division_code, out_of_poverty)
     SELECT ${id(0, 'n')}, 1, '${VILLAGE}', n % 3 = 0 FROM generate_series(0, ${households - 1}) AS n`,
    `INSERT INTO standing_period (household_id, place, division_code, period_id, identified_on, month_only)
     SELECT ${id(0, 'n')}, 1, '${VILLAGE}', ${id(0, 'n')}, '2022-05-01', false FROM generate_series(0, ${households - 1}, 20) AS n`,
    `INSERT INTO settlement (household_id, person_id, household_code, certificate_index, division_code, settled_on, kind, total_cost,
       basic_insurance, serious_illness_insurance, medical_aid, self_paid, occurrence, source)
     SELECT ${id(0, `(${person}) / ${MEMBERS}`)}, ${id(1, person)}, 'x', decode(md5((${person})::text), 'hex'), '${VILLAGE}',
       date '2025-01-01' + n % 360, 'INPATIENT', c, c / 2, c / 10, c / 10, c - c / 2 - c / 10 - c / 10, n, 'x'
     FROM (SELECT n, (n::bigint * 7919 % 1500000)::bigint AS c FROM generate_series(1, ${rows}) AS n) AS bill`,
    'VACUUM ANALYZE registered_household, standing_household, standing_period, settlement',
  ];
}
