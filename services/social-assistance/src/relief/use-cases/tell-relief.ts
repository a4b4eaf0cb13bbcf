import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { screen } from '../../ground/use-cases/screen';
import { followRelief } from '../persistence/follow-relief';
import { TOLD_RELIEF } from '../persistence/relief-cases';
import { RELIEF_GRANTED } from '../persistence/screened-relief';

/** Does what follows from changed cases, tells of them, and lets them find who is not monitored. */
export async function tellRelief(
  transaction: Statements,
  policies: PolicySet,
  { today, households }: { today: PlainDate; households?: readonly string[] },
): Promise<void> {
  await followRelief(transaction);
  await tellChanges(transaction, TOLD_RELIEF, households);
  await screen(transaction, policies, RELIEF_GRANTED, { day: today, ...(households && { households }) });
}
