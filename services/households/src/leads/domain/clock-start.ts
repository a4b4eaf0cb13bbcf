import type { PlainDate } from '@dixian/calendar';
import { type PolicySet, ruleInForce } from '@dixian/policy';

/** What of a lead decides when its clocks start. */
export interface ReceivedLead {
  readonly divisionCode: string;
  readonly foundOn: PlainDate;
  /** Day the township received a department's lead; null for others. */
  readonly receivedOn: PlainDate | null;
}

/** Whether a rule of the place starts the clocks of a department's lead with its receipt; else the day found does. */
export function startsWithReceipt(
  policies: PolicySet,
  { divisionCode: division, receivedOn }: ReceivedLead,
): boolean {
  if (receivedOn === null) return false;
  const rule = ruleInForce(policies, 'lead-forwarded-village', { division, on: receivedOn });
  return rule?.with.startsClock === true;
}
