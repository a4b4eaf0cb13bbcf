import { randomBytes } from 'node:crypto';
import { copyServiceDatabase, dropDatabase, provisionQueue } from '@dixian/embedded';
import { testServer } from './environment';
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
  const urls = await copyServiceDatabase(testServer(), { service, template, database });
  return { ...urls, drop: () => dropDatabase(testServer(), database) };
}

/** Gives a fresh, empty database for the job queue and the URL of its role. */
export async function queueDatabase(): Promise<QueueDatabase> {
  const database = `test_queue_${randomBytes(6).toString('hex')}`;
  const url = await provisionQueue(testServer(), { database });
  return { url, drop: () => dropDatabase(testServer(), database) };
}
