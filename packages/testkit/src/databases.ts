import { randomBytes } from 'node:crypto';
import { copyServiceDatabase, provisionQueue, queueUrl, serviceUrls } from '@dixian/embedded';
import { testServer } from './environment';
import { lendDatabase } from './lent-databases';
import { type Migrations, migratedTemplate } from './migrated-template';

/** A database of one test file, with the two roles of a service. */
export interface ServiceDatabase {
  readonly migratorUrl: string;
  readonly applicationUrl: string;
  drop(): Promise<void>;
}

/** A database of one test file for the job queue. */
export interface QueueDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Gives a fresh database with the migrations applied: a copy of a template that is migrated once per run. */
export async function serviceDatabase(service: string, migrations: Migrations): Promise<ServiceDatabase> {
  const template = await migratedTemplate(service, migrations);
  const database = `test_${service.replaceAll('-', '_')}_${randomBytes(6).toString('hex')}`;
  const copy = () => copyServiceDatabase(testServer(), { service, template, database });
  const drop = await lendDatabase(template, database, copy);
  return { ...serviceUrls(testServer().adminUrl, service, database), drop };
}

/** Gives a fresh database for the job queue, without jobs, and the URL of its role. */
export async function queueDatabase(): Promise<QueueDatabase> {
  const database = `test_queue_${randomBytes(6).toString('hex')}`;
  const url = queueUrl(testServer().adminUrl, database);
  const drop = await lendDatabase('queue', database, async () => {
    await provisionQueue(testServer(), { database });
    const { migrateQueue, queueConnection } = await import('@dixian/jobs');
    await migrateQueue(queueConnection({ QUEUE_DATABASE_URL: url }));
  });
  return { url, drop };
}
