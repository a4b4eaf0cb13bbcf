import { assertMayKnow, rootPage } from '@dixian/service';
import { type LoanRow, loansByDueDay } from '../persistence/loan-list';
import type { QueryResolvers } from './generated';

/** Query.loans */
export const loans: NonNullable<QueryResolvers['loans']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
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
};
