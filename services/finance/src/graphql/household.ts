import type { RequestContext } from '@dixian/service';
import type { HouseholdLoansArgs } from './generated';
import { loansOf } from './loans-of';

/** What the finance department adds to a household. */
export const Household = {
  loans: ({ id }: { id: string }, args: Partial<HouseholdLoansArgs>, context: RequestContext) =>
    loansOf(context, 'household_id', id, args),
};
