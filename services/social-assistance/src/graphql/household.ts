import { assertSector, childPages, type RequestContext } from '@dixian/service';
import { monthOfDay } from '../domain/allowance';
import { allowancesAsOf } from '../persistence/allowance-statements';
import { latestAllowance } from '../persistence/latest-allowance';
import { type PaymentRow, paymentList } from '../persistence/payment-list';
import type {
  HouseholdAllowancePaymentsArgs,
  HouseholdAllowancesArgs,
  HouseholdSubsistenceAllowanceArgs,
} from './generated';

/** What the civil affairs department adds to a household. */
export const Household = {
  subsistenceAllowance(
    { id }: { id: string },
    { asOf }: HouseholdSubsistenceAllowanceArgs,
    context: RequestContext,
  ) {
    assertSector(context, ['civil-affairs']);
    return latestAllowance(context, id, monthOfDay(asOf ?? context.clock.today()));
  },
  allowances({ id }: { id: string }, { asOf }: HouseholdAllowancesArgs, context: RequestContext) {
    assertSector(context, ['civil-affairs']);
    return allowancesAsOf(context, id, asOf ?? context.clock.today());
  },
  allowancePayments(
    { id }: { id: string },
    args: Partial<HouseholdAllowancePaymentsArgs>,
    context: RequestContext,
  ) {
    assertSector(context, ['civil-affairs']);
    const list = paymentList((add) => add);
    return childPages<PaymentRow>(context, 'payments', list, 'household_id', args).load(id);
  },
};
