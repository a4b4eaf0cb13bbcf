import { isUserError } from '@dixian/graph';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { holdRegistered } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { awaitSetback, type Setback, takeSetbacks } from '../persistence/awaited-setbacks';
import { drawnBy } from '../persistence/drawn-grants';
import { enrolFirst } from './settle-enrolment';

/**
 * Opens the enrolment first of a household whose setback village or township confirmed in its case. Where no document asks
 * for it, or a grant is drawn already, nothing is opened; a setback told twice opens one. One that comes before the news of
 * the household or of its release waits for it.
 */
export async function followSetback(
  transaction: Statements,
  policies: PolicySet,
  setback: Setback,
): Promise<void> {
  const { householdId, divisionCode, confirmedBy, confirmedOn: on } = setback;
  const household = await holdRegistered(transaction, householdId);
  const division = household?.divisionCode ?? divisionCode;
  if (!ruleInForce(policies, 'priority-enrolment', { division, on })) return;
  if (!household) return awaitSetback(transaction, setback);
  const drawn = await drawnBy(transaction, householdId, on);
  if (drawn.length > 0) return;
  const outcome = await enrolFirst(transaction, policies, household, { confirmedBy, on });
  if (isUserError(outcome)) await awaitSetback(transaction, setback);
}

/** Looks again at setbacks of these households that wait, now that they stand otherwise. */
export async function followAwaited(
  transaction: Statements,
  policies: PolicySet,
  householdIds: readonly string[],
): Promise<void> {
  for (const setback of await takeSetbacks(transaction, householdIds))
    await followSetback(transaction, policies, setback);
}
