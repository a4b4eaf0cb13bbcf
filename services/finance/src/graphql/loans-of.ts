import { assertMayKnow, childPages, type RequestContext } from '@dixian/service';
import { type LoanRow, loansByDrawingDay } from '../persistence/loan-list';
import type { HouseholdLoansArgs } from './generated';

/** Loans under a household or its borrower, newest first. */
export function loansOf(
  context: RequestContext,
  column: 'household_id' | 'person_id',
  id: string,
  args: Partial<HouseholdLoansArgs>,
) {
  assertMayKnow(context, 'FUNDS');
  const list = loansByDrawingDay((add) => add);
  return childPages<LoanRow>(context, 'loans', list, column, args).load(id);
}
