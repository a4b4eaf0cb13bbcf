import type { ServiceDefinition } from '@dixian/service';
import { runningService, type ServiceUnderTest } from './running-service';
import { everythingTold, type ToldEvent } from './told-events';
import { waitUntil } from './wait-until';

/** The household that a department of before knows; `code` is its 户编号. */
export const HELD = {
  household: '0199a1b2-0000-7000-8000-000000000001',
  village: '500235216220',
  code: '500235216799001',
} as const;

/**
 * Starts a department on a database as the version before left it: its first `migrations`, the register's copy of one
 * household, and `rows` (statements) of which nobody was told.
 */
export function olderDepartment(
  definition: ServiceDefinition,
  migrations: number,
  rows: readonly string[],
): Promise<ServiceUnderTest> {
  const register = `INSERT INTO registered_household (id, code, division_code, version)
    VALUES ('${HELD.household}', '${HELD.code}', '${HELD.village}', 1)`;
  return runningService(definition, {
    now: '2025-12-01',
    older: { migrations: definition.migrations.slice(0, migrations), rows: [register, ...rows] },
  });
}

/** Everything that a service has told of since it started, as soon as there is something. */
export function toldSinceStart({ service }: ServiceUnderTest): Promise<ToldEvent[]> {
  return waitUntil(
    async () => {
      const events = await everythingTold(service);
      return events.length > 0 ? events : undefined;
    },
    { timeoutMs: 20_000, what: 'the service to tell of what it held' },
  ) as Promise<ToldEvent[]>;
}
