import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { placesOfRule } from '../../ground/domain/places-of-rule';
import { tasks } from '../../ground/tasks';
import { fileThere, withoutFile } from '../persistence/willing';

/** What follows once wishes, files or standings changed: who wants to work and is monitored has a file, where the place asks for it. */
export async function followFiles(
  transaction: Statements,
  set: PolicySet,
  today: PlainDate,
  householdIds?: readonly string[],
): Promise<void> {
  const places = placesOfRule(set, 'one-file-per-person', today);
  if (places.length === 0) return;
  await tasks.openFrom(transaction, 'OPEN_EMPLOYMENT_FILE', withoutFile(places, today, householdIds));
  await tasks.closeFrom(transaction, 'OPEN_EMPLOYMENT_FILE', fileThere(places, today, householdIds));
}
