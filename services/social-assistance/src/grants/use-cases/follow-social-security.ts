import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { RegisteredHousehold } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { ITEMS, socialSecurity } from '../domain/social-security';
import { itemsOf } from '../domain/social-security-items';
import { knownOf } from './follow-grants';

/** Opens the work of bringing in what is missing for a household without labour (应保尽保), and ends what is there. */
export async function followSocialSecurity(
  transaction: Statements,
  policies: PolicySet,
  household: Pick<RegisteredHousehold, 'id' | 'divisionCode'>,
  day: PlainDate,
): Promise<void> {
  const { drawn, assessed, facts } = await knownOf(transaction, household, day);
  const at = { division: household.divisionCode, on: day };
  const decision = socialSecurity(policies, { ...at, withoutLabour: facts?.withoutLabour });
  const states = itemsOf(drawn, assessed);
  for (const item of ITEMS) {
    if (decision.outcome === 'GRANTED' && states[item] === 'MISSING') {
      await tasks.open(transaction, 'SOCIAL_SECURITY_MISSING', [
        {
          subjectId: household.id,
          step: item,
          householdId: household.id,
          divisionCode: household.divisionCode,
          openedOn: day,
          clauseIds: decision.reasons.flatMap(({ clause }) => clause ?? []),
        },
      ]);
    } else {
      await tasks.close(transaction, 'SOCIAL_SECURITY_MISSING', { subjectId: household.id, step: item }, day);
    }
  }
}
