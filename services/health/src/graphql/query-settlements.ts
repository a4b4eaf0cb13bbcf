import { assertMayKnow, rootPage } from '@dixian/service';
import { type SettlementRow, settlementList } from '../persistence/settlement-list';
import type { QueryResolvers } from './generated';

/** Query.settlements */
export const settlements: NonNullable<QueryResolvers['settlements']> = (_root, args, context) => {
  assertMayKnow(context, 'TREATMENT');
  const { division, matched, kind, from, to } = args.filter ?? {};
  const list = settlementList((add) =>
    add
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf('kind = ?', kind)
      .addIf('settled_on >= ?', from)
      .addIf('settled_on <= ?', to),
  );
  return rootPage<SettlementRow>(context, list, args);
};
