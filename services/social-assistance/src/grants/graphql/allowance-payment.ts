import type { Complete } from '@dixian/service';
import type { AllowancePaymentResolvers } from '../../ground/generated';
import { shortfall } from '../domain/allowance';
import { paymentById } from '../persistence/payment-list';

/** Fields of AllowancePayment that are not columns. */
export const AllowancePayment: Complete<AllowancePaymentResolvers> = {
  __resolveReference: ({ id }, context) => paymentById(context, id),
  household: (row) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  shortfall: (row) => shortfall(row),
};
