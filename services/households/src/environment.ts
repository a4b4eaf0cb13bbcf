import { officialCalendar, type WorkingCalendar } from '@dixian/calendar';
import { policiesDirectory } from '@dixian/policy';
import { calendarYears, keyRing, ledgerEnvironment, readEnvironment } from '@dixian/service';
import type { z } from 'zod';

/** The process's variables; nothing else of the service reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

// The register keeps certificate numbers and phones, so the keys that encrypt them are not optional here.
const environment = ledgerEnvironment.safeExtend({
  DATA_KEYS: keyRing.describe('keys of certificate numbers and phones at rest'),
});

export type HouseholdsEnvironment = z.infer<typeof environment>;

/** Configuration of the households service: what a service with ledgers reads, DATA_KEYS required. */
export function householdsEnvironment(
  given: Readonly<Record<string, string | undefined>>,
): HouseholdsEnvironment {
  return readEnvironment(environment, given);
}

/** Folders to load policies from: the project's own, then those of DIXIAN_POLICIES. */
export function policyDirectories({
  DIXIAN_POLICIES = '',
}: Pick<HouseholdsEnvironment, 'DIXIAN_POLICIES'>): string[] {
  const further = DIXIAN_POLICIES.split(',').map((directory) => directory.trim());
  return [policiesDirectory, ...further.filter((directory) => directory !== '')];
}

/** The official calendar of the years configured, by default of all years known. */
export function workingCalendar(environment: Pick<HouseholdsEnvironment, 'CALENDAR_YEARS'>): WorkingCalendar {
  return officialCalendar({ years: calendarYears(environment) });
}
