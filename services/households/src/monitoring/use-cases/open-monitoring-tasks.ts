import type { PlainDate } from '@dixian/calendar';
import { type Database, systemScope } from '@dixian/service';
import type { MonitoringRules } from '../domain/monitoring-rules';
import { followExitStandards } from './follow-exit-standards';
import { followRectifications } from './rectification-tasks';
import { followReviews } from './review-tasks';
import { followTriage } from './triage-tasks';

/**
 * Opens the tasks that a day calls for in the whole country, and closes those it no longer does; a few statements over
 * all households. Days that no run has seen are caught up with, and a day that was run before changes nothing.
 */
export async function openMonitoringTasks(
  db: Database,
  rules: MonitoringRules,
  day: PlainDate,
): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    await followTriage(transaction, rules, { divisionCode: '' }, day);
    await followRectifications(transaction, rules, { division: '' }, day);
    await followExitStandards(transaction);
    await followReviews(transaction, rules, { division: systemScope.division }, day);
  });
}
