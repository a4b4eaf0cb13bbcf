import { subscriptionsOf } from '@dixian/events';
import {
  defineService,
  type LedgerEnvironment,
  ledgerEnvironment,
  onEvent,
  type RequestContext,
  type RunningService,
  readEnvironment,
  type ServiceDefinition,
  startService,
  withEventTables,
} from '@dixian/service';
import type { Migrations } from '../src';

const NAME = 'education';
export const SECRET = 'a-secret-for-tests-of-at-least-32-characters';

/** A service that keeps nothing of its own and loads ledgers. */
export const standIn: ServiceDefinition<LedgerEnvironment> = defineService({
  name: NAME,
  entities: [],
  migrations: [],
  readEnvironment: (variables) => readEnvironment(ledgerEnvironment, variables),
  build: () => ({
    resolvers: {
      Query: {
        async schoolRecords(_root: unknown, _args: unknown, { db, scope }: RequestContext) {
          await db.read(scope, (statements) => statements.query('SELECT 1'));
          return null;
        },
      },
    },
    handlers: subscriptionsOf(NAME).map((type) => onEvent(type, async () => undefined)),
  }),
});

/** What makes its database. */
export function migrationsOfStandIn(): Migrations {
  return withEventTables([]);
}

/** Starts it with these variables beside what each start needs. */
export function startStandIn(variables: Record<string, string>): Promise<RunningService> {
  return startService(
    standIn,
    standIn.readEnvironment({
      NODE_ENV: 'test',
      NIGHTLY_JOBS: 'off',
      PORT: '0',
      LOG_LEVEL: 'silent',
      GATEWAY_SECRETS: SECRET,
      INDEX_KEY: Buffer.alloc(32, 1).toString('base64'),
      DATA_KEYS: `stand-in:${Buffer.alloc(32, 8).toString('base64')}`,
      DIXIAN_NOW: '2025-12-01',
      ...variables,
    }),
  );
}
