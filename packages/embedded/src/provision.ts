import type { Client } from 'pg';
import { connected, type Provisionable } from './admin-connection';
import {
  CLOSED_TO_SERVICES,
  connectSql,
  createDatabaseSql,
  createRoleSql,
  databaseNames,
  QUEUE,
  rightsSql,
} from './provisioning-sql';
import { queueUrl, rolePassword, type ServiceUrls, serviceUrls } from './role-urls';

interface Wanted {
  readonly database: string;
  readonly roles: readonly string[];
  readonly inside: readonly string[];
}

// Kept as the comment of a database once everything in it is in place; raise it when the rights change.
const COMPLETE = 'dixian 2';
const PROVISIONING_LOCK = 4_105_260_002;

/** Creates the service's database and roles unless they are there; gives their URLs. `database` gives it another name. */
export async function provisionService(
  server: Provisionable,
  name: string,
  { database }: { database?: string } = {},
): Promise<ServiceUrls> {
  await provision(server.adminUrl, [wantedFor(name, database)]);
  return serviceUrls(server.adminUrl, name, database);
}

/** The same for several services over one connection; when all are there it costs one query. */
export async function provisionServices(
  server: Provisionable,
  names: readonly string[],
): Promise<Record<string, ServiceUrls>> {
  await provision(
    server.adminUrl,
    names.map((name) => wantedFor(name)),
  );
  return Object.fromEntries(names.map((name) => [name, serviceUrls(server.adminUrl, name)]));
}

/** Creates the job queue's database and role unless they are there; gives the URL. `database` gives it another name. */
export async function provisionQueue(
  server: Provisionable,
  { database = QUEUE.database }: { database?: string } = {},
): Promise<string> {
  await provision(server.adminUrl, [{ database, roles: [QUEUE.role], inside: [] }]);
  return queueUrl(server.adminUrl, database);
}

function wantedFor(name: string, database?: string): Wanted {
  const names = databaseNames(name);
  return {
    database: database ?? names.database,
    roles: [names.migrator, names.application],
    inside: rightsSql(names),
  };
}

async function provision(adminUrl: string, wanted: readonly Wanted[]): Promise<void> {
  await connected(adminUrl, async (client) => {
    if ((await incomplete(client, wanted)).length === 0) return;
    // Two starts at once would otherwise both create the same role.
    await client.query('SELECT pg_advisory_lock($1)', [PROVISIONING_LOCK]);
    for (const statement of CLOSED_TO_SERVICES) await client.query(statement);
    for (const one of await incomplete(client, wanted)) await createOne(client, adminUrl, one);
  });
}

async function incomplete(client: Client, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname = ANY($1) AND shobj_description(oid, 'pg_database') = $2`,
    [wanted.map(({ database }) => database), COMPLETE],
  );
  const complete = new Set(rows.map(({ datname }) => datname));
  return wanted.filter(({ database }) => !complete.has(database));
}

async function createOne(
  client: Client,
  adminUrl: string,
  { database, roles, inside }: Wanted,
): Promise<void> {
  await createRoles(client, adminUrl, roles);
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(createDatabaseSql(database, roles[0] as string));
  for (const statement of connectSql(database, roles)) await client.query(statement);
  if (inside.length > 0) {
    await connected(adminUrl, (within) => within.query(inside.join(';\n')), database);
  }
  await client.query(`COMMENT ON DATABASE ${database} IS '${COMPLETE}'`);
}

async function createRoles(client: Client, adminUrl: string, roles: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    'SELECT rolname FROM pg_roles WHERE rolname = ANY($1)',
    [roles],
  );
  const there = new Set(rows.map(({ rolname }) => rolname));
  for (const role of roles) {
    const password = rolePassword(adminUrl, role);
    await client.query(
      there.has(role) ? `ALTER ROLE ${role} PASSWORD '${password}'` : createRoleSql(role, password),
    );
  }
}
