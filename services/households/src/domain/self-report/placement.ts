import type { PlainDate } from '@dixian/calendar';
import { given, refuseKey, refuseTexts } from '../free-text';
import { type Refusal, refusal } from '../refusal';

/** What somebody found out of a report that waits. */
export interface SentPlacement {
  reportId: string;
  householdId?: string | null;
  rejected?: boolean | null;
  reason?: string | null;
  occurredOn: PlainDate;
  idempotencyKey: string;
}

/** Whose a report is: a household's, or nobody's for a reason. */
export type Placement = { householdId: string } | { rejection: string };

/** What was found out, or what is wrong with how it is said: one of the two is needed, and no more. */
export function decidePlacement(sent: SentPlacement, today: PlainDate): Placement | Refusal {
  const reason = given(sent.reason);
  const wrong = refuseKey(sent.idempotencyKey) ?? refuseTexts({ reason });
  if (wrong) return wrong;
  if (sent.occurredOn > today) return refusal('occurredOn', 'DATE_IN_FUTURE');
  const householdId = given(sent.householdId);
  if (sent.rejected) {
    if (householdId !== null) return refusal('householdId', 'PLACED_AND_REJECTED');
    return reason === null ? refusal('reason', 'REQUIRED') : { rejection: reason };
  }
  return householdId === null ? refusal('householdId', 'REQUIRED') : { householdId };
}
