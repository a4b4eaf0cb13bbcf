import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { lastDaysOfLists } from '../domain/last-days-of-lists';
import { triageLimit } from '../domain/triage-limit';
import { dateTriages, triageClocks } from '../persistence/triage-days';
import { closeTriageTasks, openTriageTasks, recallTriageTasks } from '../persistence/triage-tasks';
import { termsBelow } from './terms-below';

/**
 * Opens and closes the tasks to triage in a division, or of one household, as a day calls for them. Lists of before whose
 * documents have run out are gone through as well, for households entered late stood on them, too. Each has the day of the duty
 * that it meets.
 */
export async function followTriage(
  transaction: Statements,
  law: Law,
  { householdId, divisionCode }: { householdId?: string; divisionCode: string },
  today: PlainDate,
): Promise<void> {
  const { policies } = law;
  const terms = termsBelow(policies, divisionCode, today);
  await closeTriageTasks(transaction, terms, householdId);
  await openTriageTasks(transaction, terms, householdId);
  for (const day of [...lastDaysOfLists(policies, today), today]) {
    await recallTriageTasks(transaction, termsBelow(policies, divisionCode, day), today, householdId);
  }
  const clocks = await triageClocks(transaction, householdId);
  await dateTriages(
    transaction,
    clocks.map((clock) => ({ ...clock, ...triageLimit(law, clock) })),
  );
}
