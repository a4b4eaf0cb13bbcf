import { answerAsOf } from '@dixian/register';
import { assertSector, type RequestContext } from '@dixian/service';
import { selfPaidIn } from '../persistence/health-by-id';
import type {
  HouseholdInsuranceAnswerArgs,
  HouseholdSelfPaidArgs,
  HouseholdSettlementsArgs,
} from './generated';
import { settlementsOf } from './settlements-of';

/** What the health department adds to a household. */
export const Household = {
  settlements: ({ id }: { id: string }, args: Partial<HouseholdSettlementsArgs>, context: RequestContext) =>
    settlementsOf(context, 'household_id', id, args),
  selfPaid({ id }: { id: string }, { year }: HouseholdSelfPaidArgs, context: RequestContext) {
    assertSector(context, ['health']);
    return selfPaidIn(context, 'household_id', id, year);
  },
  insuranceAnswer({ id }: { id: string }, { asOf }: HouseholdInsuranceAnswerArgs, context: RequestContext) {
    assertSector(context, ['health']);
    return answerAsOf(context, id, { guarantee: 'BASIC_MEDICAL', asOf: asOf ?? context.clock.today() });
  },
};
