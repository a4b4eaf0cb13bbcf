import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { RecordedAct } from '../../cases/use-cases/act-recorded';
import { isSubmission } from '../domain/submissions';
import { refreshPrompts } from './refresh-prompts';

/** Asks the data-quality rules again after an act that hands a case on or ends it. */
export async function askAfterAct(
  transaction: Statements,
  policies: PolicySet,
  { kind, householdId }: RecordedAct,
  today: PlainDate,
): Promise<void> {
  if (isSubmission(kind)) await refreshPrompts(transaction, policies, householdId, today);
}
