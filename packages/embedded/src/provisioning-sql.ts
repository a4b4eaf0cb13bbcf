/** Names of a service's database and of its two login roles. */
export interface DatabaseNames {
  readonly database: string;
  readonly migrator: string;
  readonly application: string;
}

/** Names for a service such as `housing-water`: `dixian_housing_water`, `…_migrator`, `…_app`. */
export function databaseNames(service: string): DatabaseNames {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(service)) throw new Error(`Not a service name: ${service}`);
  const database = `dixian_${service.replaceAll('-', '_')}`;
  return { database, migrator: `${database}_migrator`, application: `${database}_app` };
}

/** SQL that creates a login role with no right of its own. */
export function createRoleSql(role: string, password: string): string {
  return `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '${password}'`;
}

/**
 * SQL that creates a UTF-8 database ordered by code point, so that every machine sorts alike. Its files are copied: a copy
 * by way of the WAL writes as many new segments of it, which takes ten times as long.
 */
export function createDatabaseSql(database: string, owner: string, template = 'template0'): string {
  const locale =
    template === 'template0'
      ? " ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'"
      : '';
  return `CREATE DATABASE ${database} OWNER ${owner} TEMPLATE ${template} STRATEGY file_copy${locale}`;
}

/** Who may enter the database; a copy made from a template does not inherit this. */
export function connectSql(database: string, roles: readonly string[]): string[] {
  return [
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
    `GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${roles.join(', ')}`,
  ];
}

/** SQL that keeps roles of services out of the databases that every server has. */
export const CLOSED_TO_SERVICES = [
  'REVOKE ALL ON DATABASE postgres FROM PUBLIC',
  'REVOKE ALL ON DATABASE template1 FROM PUBLIC',
] as const;

/** SQL inside the service's database: the application reads and writes rows of what the migrator creates, no more. */
export function rightsSql({ migrator, application }: DatabaseNames): string[] {
  const always = `ALTER DEFAULT PRIVILEGES FOR ROLE ${migrator} GRANT`;
  return [
    'REVOKE ALL ON SCHEMA public FROM PUBLIC',
    `GRANT USAGE ON SCHEMA public TO ${application}`,
    `${always} USAGE ON SCHEMAS TO ${application}`,
    `${always} SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${application}`,
    `${always} USAGE, SELECT ON SEQUENCES TO ${application}`,
  ];
}

/** The same as a script for psql, for a DBA who prepares a service's database by hand; passwords are to be filled in. */
export function provisioningSql(service: string): string {
  const names = databaseNames(service);
  const { database, migrator, application } = names;
  return script([
    createRoleSql(migrator, '<password of the migrator>'),
    createRoleSql(application, '<password of the application>'),
    createDatabaseSql(database, migrator),
    ...connectSql(database, [migrator, application]),
    `\\connect ${database}`,
    ...rightsSql(names),
  ]);
}

/** The database of the job queue and its role. */
export const QUEUE = { database: 'dixian_queue', role: 'dixian_queue' } as const;

/** Script for psql that keeps roles of services out of the databases that every server has. */
export function closingSql(): string {
  return script(CLOSED_TO_SERVICES);
}

/** Script for psql that prepares the job queue's database where no Redis is used. */
export function queueProvisioningSql(): string {
  return script([
    createRoleSql(QUEUE.role, '<password of the queue>'),
    createDatabaseSql(QUEUE.database, QUEUE.role),
    ...connectSql(QUEUE.database, [QUEUE.role]),
  ]);
}

function script(statements: readonly string[]): string {
  return statements.map((line) => (line.startsWith('\\') ? `${line}\n` : `${line};\n`)).join('');
}
