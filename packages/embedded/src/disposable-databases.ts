import { connected, type Provisionable } from './admin-connection';
import { connectSql, createDatabaseSql, databaseNames } from './provisioning-sql';
import { type ServiceUrls, serviceUrls } from './role-urls';

/** Copies a service's prepared database under another name, with the same roles and rights; for tests and benches. */
export async function copyServiceDatabase(
  server: Provisionable,
  copy: { service: string; template: string; database: string },
): Promise<ServiceUrls> {
  const { migrator, application } = databaseNames(copy.service);
  await connected(server.adminUrl, async (client) => {
    await client.query(createDatabaseSql(copy.database, migrator, copy.template));
    for (const statement of connectSql(copy.database, [migrator, application])) await client.query(statement);
  });
  return serviceUrls(server.adminUrl, copy.service, copy.database);
}

/** Drops a database and ends the sessions on it. */
export async function dropDatabase(server: Provisionable, database: string): Promise<void> {
  await connected(server.adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  );
}
