import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import { type LoanRow, loansByDueDay } from '../persistence/loan-list';
import type { QueryLoansArgs } from './generated';

/** Query.loans */
export function loans(_root: unknown, args: QueryLoansArgs, context: RequestContext) {
  assertSector(context, ['finance']);
  const { division, matched, dueFrom, dueTo, principalAbove } = args.filter ?? {};
  const list = loansByDueDay((add) =>
    add
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf('due_on >= ?', dueFrom)
      .addIf('due_on <= ?', dueTo)
      .addIf('principal > ?', principalAbove),
  );
  return rootPage<LoanRow>(context, list, args);
}
