import { DataSource, type MigrationInterface } from 'typeorm';
import { CreateEventTables1700000000000 } from './migrations/1700000000000-create-event-tables';
import { CreateRecording1700000050000 } from './migrations/1700000050000-create-recording';
import { FollowTheClock1765069900000 } from './migrations/1765069900000-follow-the-clock';
import { AwaitSubscribers1765070000000 } from './migrations/1765070000000-await-subscribers';
import { ForceRowSecurity1765070100000 } from './migrations/1765070100000-force-row-security';
import { CreateKeyFingerprint1765070200000 } from './migrations/1765070200000-create-key-fingerprint';
import { CreateChangeMarks1765450000000 } from './migrations/1765450000000-create-change-marks';
import { CarryTraces1765482000000 } from './migrations/1765482000000-carry-traces';
import { TranslateIndexes1765490000000 } from './migrations/1765490000000-translate-indexes';

// Any constant does, as long as all replicas of a service use the same one on the service's own database.
const MIGRATION_LOCK = 20_250_314;

const SHARED = [
  CreateEventTables1700000000000,
  CreateRecording1700000050000,
  AwaitSubscribers1765070000000,
  ForceRowSecurity1765070100000,
  CreateKeyFingerprint1765070200000,
  CreateChangeMarks1765450000000,
  TranslateIndexes1765490000000,
  CarryTraces1765482000000,
];

/**
 * Options of a connection by which the owner of the tables sees their rows: row-level security binds it as anybody, and a
 * migration that changes rows means those of all counties.
 */
export const WHOLE_COUNTRY = '-c dixian.division_from= -c dixian.division_to=: -c dixian.sector=*';

/** All migrations of a service: those that every service gets, then its own. */
export function withEventTables(
  own: readonly (new () => MigrationInterface)[],
): (new () => MigrationInterface)[] {
  return [...SHARED, ...own, FollowTheClock1765069900000];
}

/** Runs pending migrations as the migrator role; replicas that start at once wait for the first to finish. */
export async function migrate(
  migratorUrl: string,
  migrations: readonly (new () => MigrationInterface)[],
): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: migratorUrl,
    migrations: withEventTables(migrations),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    logging: ['error'],
    poolSize: 2,
    extra: { options: WHOLE_COUNTRY },
  });
  await source.initialize();
  try {
    const lock = source.createQueryRunner();
    await lock.connect();
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await source.runMigrations();
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  } finally {
    await source.destroy();
  }
}
