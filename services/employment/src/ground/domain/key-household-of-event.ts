import type { PlainDate } from '@dixian/calendar';
import {
  type Episode,
  type Finding,
  heldOn,
  keyHouseholdFindings,
  lastRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
} from '@dixian/policy';
import { type EmploymentReason, unmet } from './reasons';

/** The day on which it is asked whether a household is a key household: the day itself, or the last that a document tells of. */
export function dayOfKeyHousehold(set: PolicySet, { division, on }: PlaceAndDay): PlainDate {
  const at = { division, on };
  if (ruleInForce(set, 'key-household', at)) return on;
  return lastRule(set, 'key-household', at)?.to ?? on;
}

/**
 * Whether help that hangs on an event (a journey, a certificate, the end of an agreement) is a key household's: it is one in
 * the year, and the event lies after it was included.
 */
export function keyHouseholdOfEvent(
  set: PolicySet,
  { division, on, episodes }: PlaceAndDay & { readonly episodes: readonly Episode[] },
  event: PlainDate,
): Finding<EmploymentReason>[] {
  const judged = dayOfKeyHousehold(set, { division, on });
  const at = { division, on: judged };
  const key = heldOn(judged, keyHouseholdFindings(set, { ...at, episodes }));
  if (key.some(({ result }) => result !== 'met')) return key;
  const included = episodes.filter(({ identifiedOn }) => identifiedOn <= event);
  const then = keyHouseholdFindings(set, { ...at, episodes: included });
  if (then.every(({ result }) => result === 'met')) return key;
  const rule = ruleInForce(set, 'key-household-whole-year', at);
  return [...key, unmet('EVENT_BEFORE_INCLUSION', rule?.clause ?? null, { fact: event, held: judged })];
}
