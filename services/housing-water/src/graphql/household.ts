import { answerAsOf } from '@dixian/register';
import type { Complete } from '@dixian/service';
import { assertMayKnow, childPages } from '@dixian/service';
import { appraisalAsOf } from '../persistence/house-answers';
import { type RenovationRow, renovationsNewestFirst } from '../persistence/renovation-list';
import { latestGradeOf, safetyOf } from '../persistence/safety-by-household';
import type { Matter } from '../persistence/tables';
import type { HouseholdResolvers } from './generated';

function safety(matter: Matter): NonNullable<HouseholdResolvers['housingSafety']> {
  return ({ id }, _args, context) => {
    assertMayKnow(context, 'HOUSING');
    return safetyOf(context, id, matter);
  };
}

/** What the housing and water departments add to a household. */
export const Household: Complete<HouseholdResolvers> = {
  appraisal({ id }, _args, context) {
    assertMayKnow(context, 'HOUSING');
    return latestGradeOf(context, id);
  },
  houseAppraisal({ id }, { asOf }, context) {
    assertMayKnow(context, 'HOUSING');
    return appraisalAsOf(context, id, asOf ?? context.clock.today());
  },
  waterAnswer({ id }, { asOf }, context) {
    assertMayKnow(context, 'HOUSING');
    return answerAsOf(context, id, { guarantee: 'SAFE_WATER', asOf: asOf ?? context.clock.today() });
  },
  renovations({ id }, args, context) {
    assertMayKnow(context, 'HOUSING');
    return childPages<RenovationRow>(
      context,
      'renovations',
      renovationsNewestFirst,
      'household_id',
      args,
    ).load(id);
  },
  housingSafety: safety('HOUSING'),
  waterSafety: safety('WATER'),
};
