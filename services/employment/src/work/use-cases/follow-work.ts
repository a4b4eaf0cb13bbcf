import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { placesOfRule } from '../../ground/domain/places-of-rule';
import { tasks } from '../../ground/tasks';
import { foundWork, withoutWork } from '../persistence/re-employment';

/**
 * What follows once work or the standing of households changed: who is monitored and without work has a task where the place asks
 * for help, which has no day; it is done once the person works, does not want to, or is monitored no longer.
 */
export async function followWork(
  transaction: Statements,
  set: PolicySet,
  today: PlainDate,
  householdIds?: readonly string[],
): Promise<void> {
  const places = placesOfRule(set, 're-employment', today);
  if (places.length === 0) return;
  await tasks.openFrom(transaction, 'RE_EMPLOYMENT', withoutWork(places, today, householdIds));
  await tasks.closeFrom(transaction, 'RE_EMPLOYMENT', foundWork(places, today, householdIds));
}
