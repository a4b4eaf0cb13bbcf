import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PolicySet, resolveParameter, wholeNumber } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { townshipsOf } from '../../ground/persistence/screening-hits';
import { screen } from '../../ground/use-cases/screen';
import { endExits } from '../persistence/ended-exits';
import { followReviews } from '../persistence/reviews';
import { APPLIED, ENDED_FOR_INCOME } from '../persistence/screened-grants';
import { tellGrants } from './tell-grants';

/** What the calendar brings about of grants: windows that have run out, reviews that are due, and whom the records find. */
export async function passNight(transaction: Statements, policies: PolicySet, day: PlainDate): Promise<void> {
  await endExits(transaction, day);
  await tellGrants(transaction, policies, { today: day });
  const intervals = (await townshipsOf(transaction)).flatMap((township) => {
    const months = resolveParameter(policies, {
      name: 'allowance-review-months',
      division: township,
      on: day,
    });
    return isMissing(months) ? [] : [{ township, months: wholeNumber(months) }];
  });
  await followReviews(transaction, day, intervals);
  for (const screening of [APPLIED, ENDED_FOR_INCOME])
    await screen(transaction, policies, screening, { day });
}
