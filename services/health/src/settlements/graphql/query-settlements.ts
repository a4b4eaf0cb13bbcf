import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { settlementList } from '../persistence/settlement-list';

/** Query.settlements */
export const settlements: NonNullable<QueryResolvers['settlements']> = (_root, args, context) => {
  assertMayKnow(context, 'TREATMENT');
  const { division, matched, kind, from, to } = args.filter ?? {};
  const list = settlementList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf('kind = ?', kind)
      .addIf('settled_on >= ?', from)
      .addIf('settled_on <= ?', to),
  );
  return orderedPage(context, list, args);
};
