import { given } from '../../ground/domain/free-text';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** What somebody found out of a report that waits. */
export interface SentPlacement {
  reportId: string;
  householdId?: string | null;
  rejected?: boolean | null;
  reason?: string | null;
}

/** Whose a report is: a household's, or nobody's for a reason. */
export type Placement = { householdId: string } | { rejection: string };

/** What was found out, or what is wrong with how it is said: one of the two is needed, and no more. */
export function decidePlacement(sent: SentPlacement): Placement | Refusal {
  const reason = given(sent.reason);
  const householdId = given(sent.householdId);
  if (sent.rejected) {
    if (householdId !== null) return refusal('householdId', 'PLACED_AND_REJECTED');
    return reason === null ? refusal('reason', 'REQUIRED') : { rejection: reason };
  }
  return householdId === null ? refusal('householdId', 'REQUIRED') : { householdId };
}
