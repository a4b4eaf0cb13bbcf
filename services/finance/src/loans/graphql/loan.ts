import type { Complete } from '@dixian/service';
import type { LoanResolvers } from '../../ground/generated';
import { loanById } from '../persistence/loan-list';
import { balanceOn, eventsOf, stateOn } from './loan-event';

/** Fields of Loan that are not columns. */
export const Loan: Complete<LoanResolvers> = {
  __resolveReference: ({ id }, context) => loanById(context, id),
  events: (row, _args, context) => eventsOf(row, context),
  balance: (row, { asOf }, context) => balanceOn(row, asOf ?? context.clock.today(), context),
  state: (row, { asOf }, context) => stateOn(row, asOf ?? context.clock.today(), context),
  household: (row) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  borrower: (row) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
};
