import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import type { AllowanceTier } from '../domain/allowance-tier';
import { allowanceList } from '../persistence/allowance-list';

/** Query.allowances */
export const allowances: NonNullable<QueryResolvers['allowances']> = (_root, args, context) => {
  assertMayKnow(context, 'ALLOWANCES');
  const { division, asOf, tier, ...narrowing } = args.filter ?? {};
  const list = allowanceList(
    asOf ?? context.clock.today(),
    (add) => ofCounty(add, [context.scope.division, division]).within(division),
    { ...narrowing, tier: tier && (tier.toLowerCase() as AllowanceTier) },
  );
  return orderedPage(context, list, args);
};
