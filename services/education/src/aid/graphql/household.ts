import { assertMayKnow, type Complete, childPages } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { type AidRow, aidOfHousehold } from '../persistence/aid';

/** What this room adds to a household. */
export const Household: Pick<Complete<HouseholdResolvers>, 'educationAid'> = {
  educationAid({ id }, args, context) {
    assertMayKnow(context, 'SCHOOLING');
    const list = aidOfHousehold(args.schoolYear);
    return childPages<AidRow>(context, 'education-aid', list, 'household_id', args, args.schoolYear).load(id);
  },
};
