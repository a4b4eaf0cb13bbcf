import type { UserErrorValue } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import { refusal } from '../domain/refusals';
import { foundTwiceLately } from '../persistence/entered-lately';

const MOST_A_DAY = 20;

/**
 * Why an account may enter no more persons by hand today: so many of those it entered stand in other households, too, that
 * it may be asking where a number stands rather than registering somebody.
 */
export async function refuseGuessing(
  transaction: Statements,
  { account }: { account: string },
  field: string,
): Promise<UserErrorValue | undefined> {
  const found = await foundTwiceLately(transaction, account);
  return found < MOST_A_DAY ? undefined : refused(refusal(field, 'MANY_ENTERED_TWICE'));
}
