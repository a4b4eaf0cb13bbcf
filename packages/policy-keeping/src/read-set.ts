import { type HeldPolicies, policyDirectoriesOf, readGiven } from '@dixian/policy';
import type { KeptSet } from './kept-sets';

/**
 * Reads a set that is kept. Its places were looked up where it came into force; tables of divisions, usual escalations and
 * remarks are those of the service's own directories.
 */
export async function readSet(
  { digest, number, packs, absent }: KeptSet,
  further: string | undefined,
): Promise<HeldPolicies> {
  const given = packs.map(({ id, files, own }) => ({ id, files, believed: own, placed: true }));
  return { ...(await readGiven(given, policyDirectoriesOf(further), absent)), digest, number };
}
