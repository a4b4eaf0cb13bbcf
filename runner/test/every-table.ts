import { join } from 'node:path';
import { type AnyTable, type ServiceDefinition, sharedTables, withEventTables } from '@dixian/service';
import { serviceDatabase, superuserOf } from '@dixian/testkit';
import { Client } from 'pg';
import { serviceNames } from '../src/start/services';

/** A service's database as its migrations leave it, entered as the superuser and as the application. */
export interface MigratedDatabase {
  service: string;
  /** As code states its tables. */
  tables: readonly AnyTable[];
  database: string;
  /** Of the role that owns the tables, and of the one that works on their rows. */
  urls: { migrator: string; application: string };
  superuser: Client;
  application: Client;
  drop(): Promise<void>;
}

/** The databases of all services. */
export function everyDatabase(): Promise<MigratedDatabase[]> {
  return Promise.all(
    serviceNames().map(async (name) => {
      const { service } = (await import(
        join(__dirname, '..', '..', 'services', name, 'src', 'service.ts')
      )) as { service: ServiceDefinition };
      const database = await serviceDatabase(name, withEventTables(service.migrations));
      const superuser = await superuserOf(database.applicationUrl);
      const application = new Client({ connectionString: database.applicationUrl });
      await application.connect();
      return {
        service: name,
        tables: [...sharedTables, ...service.entities],
        database: new URL(database.applicationUrl).pathname.slice(1),
        urls: { migrator: database.migratorUrl, application: database.applicationUrl },
        superuser,
        application,
        async drop() {
          await Promise.all([superuser.end(), application.end()]);
          await database.drop();
        },
      };
    }),
  );
}
