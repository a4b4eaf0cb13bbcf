import type { BlindIndex, FieldCipher } from '@dixian/personal-data';
import type { Law } from '@dixian/policy';
import type { RequestContext, Scope, Statements } from '@dixian/service';
import type { PublicLimit, PublicLimits } from '../../ground/domain/public-limits';
import { type Counted, countUse } from '../persistence/public-counts';

/** What self-reports are taken with. */
export interface SelfReporting {
  readonly law: Law;
  readonly cipher: FieldCipher;
  readonly index: BlindIndex;
  readonly limits: PublicLimits;
}

/**
 * The county of a division, for which the service takes the report: who sends it sees nothing themselves, and nothing
 * beyond that county is looked at.
 */
export function countyOf(division: string): Scope {
  return { division: division.slice(0, 6), sector: '*' };
}

/** Whom uses are counted under: where somebody without an account asks from, else the account. */
export function userOf({ caller }: RequestContext): string {
  return caller.origin ?? `account ${caller.id}`;
}

/** Counts uses one after the other; gives the wait of the first that is used up, in seconds, and counts no further. */
export async function waitFor(
  statements: Statements,
  uses: readonly (readonly [Counted, PublicLimit])[],
): Promise<number | undefined> {
  for (const [counted, limit] of uses) {
    const seconds = await countUse(statements, counted, limit);
    if (seconds !== undefined) return seconds;
  }
  return undefined;
}
