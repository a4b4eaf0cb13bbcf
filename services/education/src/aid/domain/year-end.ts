import type { PlainDate } from '@dixian/calendar';
import { type PolicySet, type Transition, transitionsAt } from '@dixian/policy';

/** A claim of the department as it stands before the end of a day on which policy changes. */
export interface OpenClaim {
  readonly id: string;
  readonly right: 'YU_LU' | 'RELIEF';
  /** First day of the term that the claim is for. */
  readonly opensOn: PlainDate;
  readonly state: 'APPLIED' | 'DECIDED' | 'PAID';
}

/** What becomes of it: it may still be paid, it ends, or nothing changes; and whether a person looks at it. */
export interface ClaimAfter {
  readonly id: string;
  readonly becomes: 'PAYABLE' | 'ENDS' | 'UNCHANGED';
  readonly isListed: boolean;
}

const ENDING = ['yulu-grants', 'education-relief'];

/**
 * What the end of a day changes of claims: where the place's policy ends then, rights for terms that open later end, what was
 * granted of the year stays payable and is listed. A second look at its own result changes nothing.
 */
export function claimsAfter(
  set: PolicySet,
  { division, on }: { readonly division: string; readonly on: PlainDate },
  claims: readonly OpenClaim[],
): ClaimAfter[] {
  const ends = transitionsAt(set, { division, at: on }).some(endsEducation);
  return claims.map(({ id, opensOn, state }) => {
    if (!ends || state === 'PAID') return { id, becomes: 'UNCHANGED', isListed: false };
    return opensOn > on
      ? { id, becomes: 'ENDS', isListed: false }
      : { id, becomes: 'PAYABLE', isListed: true };
  });
}

function endsEducation({ id, result }: Transition): boolean {
  return result === 'ENDS' && ENDING.includes(id);
}
