import type { RequestContext } from '@dixian/service';
import { shortfall } from '../domain/allowance';
import { type PaymentRow, paymentById } from '../persistence/payment-list';

/** Fields of AllowancePayment that are not columns. */
export const AllowancePayment = {
  __resolveReference: ({ id }: { id: string }, context: RequestContext) => paymentById(context, id),
  household: (row: PaymentRow) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  shortfall: (row: PaymentRow) => shortfall(row),
};
