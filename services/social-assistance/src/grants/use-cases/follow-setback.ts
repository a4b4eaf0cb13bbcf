import { plainDate } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import type { PolicySet } from '@dixian/policy';
import { holdRegistered } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { drawnBy } from '../persistence/drawn-grants';
import { enrolFirst } from './settle-enrolment';

/**
 * Opens the enrolment first of a household whose setback village or township confirmed in its case. Where no document asks
 * for it, or a grant is drawn already, nothing is opened; a setback told twice opens one.
 */
export async function followSetback(
  transaction: Statements,
  policies: PolicySet,
  { householdId, level, confirmedOn }: EventPayloads['setback-confirmed'],
): Promise<void> {
  const household = await holdRegistered(transaction, householdId);
  if (!household) return;
  const on = plainDate(confirmedOn);
  const drawn = await drawnBy(transaction, householdId, on);
  if (drawn.length === 0) await enrolFirst(transaction, policies, household, { confirmedBy: level, on });
}
