import pg from 'pg';

export const COUNTY = '410526';
const VILLAGE = `${COUNTY}001201`;
// Every third loan was paid back in part during the year.
const REPAID_EVERY = 3;

const id = (kind, n) => `('0199a1b2-000${kind}-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;

/** Fills a database of the finance service with so many loans of a county, a household each, all at risk. */
export async function fillCounty(server, urls, loans) {
  const url = new URL(server.adminUrl);
  url.pathname = new URL(urls.migratorUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  // Nobody is told of them.
  await client.query("SET session_replication_role = 'replica'");
  for (const sql of statements(loans)) await client.query(sql);
  await client.end();
}

const statements = (loans) => [
  `INSERT INTO registered_household (id, code, division_code, version)
   SELECT ${id(0, 'n')}, '${COUNTY}001' || lpad(n::text, 9, '0'), '${VILLAGE}', 1 FROM generate_series(1, ${loans}) AS n`,
  `INSERT INTO standing_household (household_id, version, division_code, out_of_poverty, counted_members)
   SELECT ${id(0, 'n')}, 1, '${VILLAGE}', true, 3 FROM generate_series(1, ${loans}) AS n`,
  `INSERT INTO standing_period (household_id, place, division_code, period_id, identified_on, month_only)
   SELECT ${id(0, 'n')}, 1, '${VILLAGE}', ${id(0, 'n')}, '2024-05-01', false FROM generate_series(1, ${loans}) AS n`,
  `INSERT INTO loan (id, household_id, household_code, certificate_index, division_code, contract_number, contract_county, bank,
     drawn_on, due_on, principal, annual_rate_percent, lpr_term, purpose, mortgaged, guaranteed, days_a_year, source, told)
   SELECT ${id(1, 'n')}, ${id(0, 'n')}, '${COUNTY}001' || lpad(n::text, 9, '0'), decode(md5(n::text), 'hex'), '${VILLAGE}',
     lpad(n::text, 9, '0'), '${COUNTY}', '农商行', date '2024-06-01' + n % 200, date '2026-01-01' + n % 200, 5000000, 3.35,
     'ONE_YEAR', '养殖', false, false, 365, 'x', true FROM generate_series(1, ${loans}) AS n`,
  `INSERT INTO loan_event (division_code, contract_number, kind, occurred_on, amount, source)
   SELECT '${VILLAGE}', lpad(n::text, 9, '0'), 'REPAYMENT', date '2025-02-01' + n % 300, 1000000, 'x'
   FROM generate_series(1, ${loans}, ${REPAID_EVERY}) AS n`,
  'VACUUM ANALYZE registered_household, standing_household, standing_period, loan, loan_event',
];
