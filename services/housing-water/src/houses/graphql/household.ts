import { assertMayKnow, type Complete } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { appraisalAsOf } from '../../ground/persistence/house-answers';
import { safetyOf } from '../../ground/persistence/safety-by-household';
import { latestGradeOf } from '../persistence/latest-grade';

/** What houses add to a household. */
export const Household: Complete<Pick<HouseholdResolvers, 'appraisal' | 'houseAppraisal' | 'housingSafety'>> =
  {
    appraisal({ id }, _args, context) {
      assertMayKnow(context, 'HOUSING');
      return latestGradeOf(context, id);
    },
    houseAppraisal({ id }, { asOf }, context) {
      assertMayKnow(context, 'HOUSING');
      return appraisalAsOf(context, id, asOf ?? context.clock.today());
    },
    housingSafety({ id }, _args, context) {
      assertMayKnow(context, 'HOUSING');
      return safetyOf(context, id, 'HOUSING');
    },
  };
