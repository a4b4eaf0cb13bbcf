import { keyRing, ledgerEnvironment, readEnvironment } from '@dixian/service';
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
