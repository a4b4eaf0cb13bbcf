import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { loanList } from '../persistence/loan-list';

/** Query.loans */
export const loans: NonNullable<QueryResolvers['loans']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
  const { division, matched, dueFrom, dueTo, principalAbove } = args.filter ?? {};
  const list = loanList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf('due_on >= ?', dueFrom)
      .addIf('due_on <= ?', dueTo)
      .addIf('principal > ?', principalAbove),
  );
  return orderedPage(context, list, args);
};
