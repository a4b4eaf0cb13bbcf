import type { Complete } from '@dixian/service';
import type { LoanResolvers } from '../../ground/generated';
import { loanById } from '../persistence/loan-list';

/** Fields of Loan that are not columns. */
export const Loan: Complete<LoanResolvers> = {
  __resolveReference: ({ id }, context) => loanById(context, id),
  household: (row) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  borrower: (row) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
};
