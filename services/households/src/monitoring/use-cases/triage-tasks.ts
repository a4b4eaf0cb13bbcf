import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { closeTriageTasks, openTriageTasks } from '../persistence/triage-tasks';
import { termsBelow } from './terms-below';

/** Opens and closes the task to triage a household after its periods changed, so that none waits for the nightly run. */
export async function followTriage(
  transaction: Statements,
  { policies }: MonitoringRules,
  { householdId, divisionCode }: { householdId: string; divisionCode: string },
  today: PlainDate,
): Promise<void> {
  const terms = termsBelow(policies, divisionCode, today);
  await closeTriageTasks(transaction, terms, householdId);
  await openTriageTasks(transaction, terms, householdId);
}
