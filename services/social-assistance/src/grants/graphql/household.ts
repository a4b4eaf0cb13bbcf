import type { Complete } from '@dixian/service';
import { assertMayKnow, childPages } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { monthOfDay } from '../domain/allowance';
import { allowancesAsOf } from '../persistence/allowance-statements';
import { latestAllowance } from '../persistence/latest-allowance';
import { type PaymentRow, paymentsNewestFirst } from '../persistence/payment-list';

/** What the civil affairs department adds to a household. */
export const Household: Complete<HouseholdResolvers> = {
  subsistenceAllowance({ id }, { asOf }, context) {
    assertMayKnow(context, 'ALLOWANCES');
    return latestAllowance(context, id, monthOfDay(asOf ?? context.clock.today()));
  },
  allowances({ id }, { asOf }, context) {
    assertMayKnow(context, 'ALLOWANCES');
    return allowancesAsOf(context, id, asOf ?? context.clock.today());
  },
  allowancePayments({ id }, args, context) {
    assertMayKnow(context, 'ALLOWANCES');
    return childPages<PaymentRow>(context, 'payments', paymentsNewestFirst, 'household_id', args).load(id);
  },
};
