import { Client } from 'pg';
import { everyDatabase, type MigratedDatabase } from './every-table';

// What every server has, and what holds the queues where no Redis is used.
const OF_NO_SERVICE = ['postgres', 'template1'];

let databases: MigratedDatabase[];
beforeAll(async () => {
  databases = await everyDatabase();
}, 60_000);
afterAll(() => Promise.all(databases.map((database) => database.drop())));

const roles = () =>
  databases.flatMap(({ service, urls }) =>
    [urls.migrator, urls.application].map((url) => ({ service, url, role: new URL(url).username })),
  );

/** Why the role does not get in; undefined where it does. */
async function refusal(url: string, database: string): Promise<string | undefined> {
  const astray = new URL(url);
  astray.pathname = `/${database}`;
  const client = new Client({ connectionString: astray.href });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await client.end();
  }
}

test('each role of a service enters the database of its service, and no other', async () => {
  for (const { service, url, role } of roles()) {
    for (const { service: owner, database } of databases) {
      const expected = owner === service ? undefined : '42501';
      expect([role, owner, await refusal(url, database)]).toEqual([role, owner, expected]);
    }
    for (const database of OF_NO_SERVICE) {
      expect([role, database, await refusal(url, database)]).toEqual([role, database, '42501']);
    }
  }
}, 120_000);

test('a role that came in after all would find nothing of another service', async () => {
  for (const { service, superuser } of databases) {
    const others = roles().filter((role) => role.service !== service);
    const { rows } = await superuser.query<{ role: string; name: string }>(
      `SELECT role, c.relname AS name
         FROM unnest($1::text[]) AS role, pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
          AND has_table_privilege(role, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
       UNION ALL
       SELECT role, c.relname FROM unnest($1::text[]) AS role, pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S'
          AND has_sequence_privilege(role, c.oid, 'USAGE, SELECT, UPDATE')
       UNION ALL
       SELECT role, n.nspname FROM unnest($1::text[]) AS role, pg_namespace n
        WHERE n.nspname = 'public' AND has_schema_privilege(role, n.oid, 'USAGE, CREATE')`,
      [others.map(({ role }) => role)],
    );
    expect([service, rows]).toEqual([service, []]);
  }
});

test('no role of a service is a member of another, or can become one', async () => {
  const names = roles().map(({ role }) => role);
  for (const { superuser } of databases.slice(0, 1)) {
    const { rows } = await superuser.query(
      `SELECT m.rolname AS member, g.rolname AS of FROM pg_auth_members a
         JOIN pg_roles m ON m.oid = a.member JOIN pg_roles g ON g.oid = a.roleid
        WHERE m.rolname = ANY($1) OR g.rolname = ANY($1)
       UNION ALL
       SELECT rolname, 'everybody' FROM pg_roles
        WHERE rolname = ANY($1) AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR rolreplication)`,
      [names],
    );
    expect(rows).toEqual([]);
  }
});
