import type { HouseholdResolvers } from '../../ground/generated';
import { loansOf } from './loans-of';

/** What the finance department adds to a household. */
export const Household = {
  loans: ({ id }, args, context) => loansOf(context, 'household_id', id, args),
} satisfies HouseholdResolvers;
