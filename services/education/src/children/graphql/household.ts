import { answerAsOf } from '@dixian/register';
import { assertMayKnow, type Complete } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { standings } from '../../ground/standings';
import type { SchoolDays } from '../domain/school-choices';
import { childrenOf } from '../persistence/child-list';
import { compulsoryEducationOf } from '../persistence/compulsory-education';

/** What this room adds to a household. */
export function householdSchooling(
  days: SchoolDays,
): Pick<Complete<HouseholdResolvers>, 'compulsoryEducation' | 'schoolingAnswer' | 'childrenOfSchoolAge'> {
  return {
    compulsoryEducation({ id }, _args, context) {
      assertMayKnow(context, 'SCHOOLING');
      return compulsoryEducationOf(context, id);
    },
    schoolingAnswer({ id }, { asOf }, context) {
      assertMayKnow(context, 'SCHOOLING');
      const day = asOf ?? context.clock.today();
      return answerAsOf(context, id, { guarantee: 'COMPULSORY_EDUCATION', asOf: day });
    },
    async childrenOfSchoolAge({ id }, { asOf }, context) {
      assertMayKnow(context, 'SCHOOLING');
      if (!(await standings.load(context, id))) return null;
      return [...(await childrenOf(context, id, days(asOf ?? context.clock.today())))];
    },
  };
}
