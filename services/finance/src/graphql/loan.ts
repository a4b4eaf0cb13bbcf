import type { Complete } from '@dixian/service';
import { loanById } from '../persistence/loan-list';
import type { LoanResolvers } from './generated';

/** Fields of Loan that are not columns. */
export const Loan: Complete<LoanResolvers> = {
  __resolveReference: ({ id }, context) => loanById(context, id),
  household: (row) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  borrower: (row) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
};
