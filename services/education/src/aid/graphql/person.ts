import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete } from '@dixian/service';
import type { PersonResolvers } from '../../ground/generated';
import { itemsOf, reliefOf, yuLuOf } from '../use-cases/rights-of';

/** What this room adds to a person. */
export function personRights(
  policies: PolicySet,
): Pick<Complete<PersonResolvers>, 'yuLuGrant' | 'educationRelief' | 'educationItems'> {
  return {
    yuLuGrant({ id }, { schoolYear, term, asOf }, context) {
      assertMayKnow(context, 'SCHOOLING');
      const on = asOf ?? context.clock.today();
      return yuLuOf(context, policies, { personId: id, schoolYear, term, on });
    },
    educationRelief({ id }, { asOf }, context) {
      assertMayKnow(context, 'SCHOOLING');
      return reliefOf(context, policies, { personId: id, on: asOf ?? context.clock.today() });
    },
    educationItems({ id }, { asOf }, context) {
      assertMayKnow(context, 'SCHOOLING');
      return itemsOf(context, policies, { personId: id, on: asOf ?? context.clock.today() });
    },
  };
}
