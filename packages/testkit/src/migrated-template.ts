import { createHash } from 'node:crypto';
import { dropDatabase, provisionService } from '@dixian/embedded';
import { Client } from 'pg';
import type { MigrationInterface } from 'typeorm';
import { testServer } from './environment';

/** Migration classes of a service, in the order of their timestamps. */
export type Migrations = readonly (new () => MigrationInterface)[];

const MIGRATED = 'migrated';

/** Name of a database with these migrations applied; the first caller of a run makes it, the others wait for it. */
export async function migratedTemplate(service: string, migrations: Migrations): Promise<string> {
  const hash = createHash('sha256').update(migrations.map(sourceOf).join('\n')).digest('hex');
  const template = `template_${service.replaceAll('-', '_')}_${hash.slice(0, 12)}`;
  const client = new Client({ connectionString: testServer().adminUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [template]);
    if (!(await isMigrated(client, template))) await makeTemplate(client, service, template, migrations);
    return template;
  } finally {
    await client.end();
  }
}

// A changed statement must give another template, so the code of the migration counts, not only its name.
function sourceOf(migration: new () => MigrationInterface): string {
  return `${migration.name}\n${migration.toString()}`;
}

async function isMigrated(client: Client, template: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM pg_database WHERE datname = $1 AND shobj_description(oid, 'pg_database') = $2`,
    [template, MIGRATED],
  );
  return rowCount === 1;
}

async function makeTemplate(
  client: Client,
  service: string,
  template: string,
  migrations: Migrations,
): Promise<void> {
  await dropDatabase(testServer(), template);
  const { migratorUrl } = await provisionService(testServer(), service, { database: template });
  await runMigrations(migratorUrl, migrations);
  await client.query(`COMMENT ON DATABASE ${template} IS '${MIGRATED}'`);
}

async function runMigrations(url: string, migrations: Migrations): Promise<void> {
  // Loaded only where a template is made: it takes as long as all the rest of the testkit.
  const { DataSource } = await import('typeorm');
  const { WHOLE_COUNTRY } = await import('@dixian/service');
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    logging: ['error'],
    poolSize: 1,
    extra: { options: WHOLE_COUNTRY },
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
