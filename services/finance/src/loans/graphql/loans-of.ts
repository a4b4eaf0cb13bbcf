import { assertMayKnow, childPages, type RequestContext } from '@dixian/service';
import type { HouseholdLoansArgs } from '../../ground/generated';
import { type LoanRow, loansNewestFirst } from '../persistence/loan-list';

/** Loans under a household or its borrower, newest first. */
export function loansOf(
  context: RequestContext,
  column: 'household_id' | 'person_id',
  id: string,
  args: Partial<HouseholdLoansArgs>,
) {
  assertMayKnow(context, 'FUNDS');
  return childPages<LoanRow>(context, 'loans', loansNewestFirst, column, args).load(id);
}
