import type { PageArguments } from '@dixian/graph';
import { answerAsOf } from '@dixian/register';
import { assertSector, childPages, type RequestContext } from '@dixian/service';
import { appraisalAsOf } from '../persistence/house-answers';
import { type RenovationRow, renovationsNewestFirst } from '../persistence/renovation-list';
import { latestGradeOf, safetyOf } from '../persistence/safety-by-household';
import type { Matter } from '../persistence/tables';
import type { HouseholdHouseAppraisalArgs, HouseholdWaterAnswerArgs } from './generated';
import { SECTORS } from './sectors';

type Parent = { id: string };

function safety(matter: Matter) {
  return ({ id }: Parent, _args: unknown, context: RequestContext) => {
    assertSector(context, SECTORS);
    return safetyOf(context, id, matter);
  };
}

/** What the housing and water departments add to a household. */
export const Household = {
  appraisal({ id }: Parent, _args: unknown, context: RequestContext) {
    assertSector(context, SECTORS);
    return latestGradeOf(context, id);
  },
  houseAppraisal({ id }: Parent, { asOf }: HouseholdHouseAppraisalArgs, context: RequestContext) {
    assertSector(context, SECTORS);
    return appraisalAsOf(context, id, asOf ?? context.clock.today());
  },
  waterAnswer({ id }: Parent, { asOf }: HouseholdWaterAnswerArgs, context: RequestContext) {
    assertSector(context, SECTORS);
    return answerAsOf(context, id, { guarantee: 'SAFE_WATER', asOf: asOf ?? context.clock.today() });
  },
  renovations({ id }: Parent, args: PageArguments, context: RequestContext) {
    assertSector(context, SECTORS);
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
