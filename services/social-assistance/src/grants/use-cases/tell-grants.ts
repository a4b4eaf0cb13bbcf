import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { followOverruns } from '../persistence/ended-exits';
import { followShort, householdsToFollow } from '../persistence/follow-short';
import { TOLD_ALLOWANCES } from '../persistence/told-allowances';
import { followGrants } from './follow-grants';

/** Does what follows from new states of grants, then tells of them: what is short, whom to enrol, whose tier to raise. */
export async function tellGrants(
  transaction: Statements,
  policies: PolicySet,
  { today, householdIds }: { today: PlainDate; householdIds?: readonly string[] },
): Promise<void> {
  await followShort(transaction);
  await followOverruns(transaction);
  for (const household of await householdsToFollow(transaction))
    await followGrants(transaction, policies, household, today);
  await tellChanges(transaction, TOLD_ALLOWANCES, householdIds);
}
