import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { paymentList } from '../persistence/payment-list';

/** Query.allowancePayments */
export const allowancePayments: NonNullable<QueryResolvers['allowancePayments']> = (_root, args, context) => {
  assertMayKnow(context, 'ALLOWANCES');
  const { division, matched, month, kind, short } = args.filter ?? {};
  const list = paymentList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf('month = ?', month)
      .addIf('kind = ?', kind)
      .addIf('(paid < approved) = ?', short),
  );
  return orderedPage(context, list, args);
};
