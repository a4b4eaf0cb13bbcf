import type { RequestContext } from '@dixian/service';
import { type LoanRow, loanById } from '../persistence/loan-list';

/** Fields of Loan that are not columns. */
export const Loan = {
  __resolveReference: ({ id }: { id: string }, context: RequestContext) => loanById(context, id),
  household: (row: LoanRow) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  borrower: (row: LoanRow) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
};
