import { type RequestContext, rootPage } from '@dixian/service';
import { type LeadRow, leadById, leadList } from '../persistence/leads';
import type { QueryLeadArgs, QueryLeadsArgs } from './generated';

/** Query.lead */
export function lead(_root: unknown, { id }: QueryLeadArgs, context: RequestContext) {
  return leadById(context, id);
}

/** Query.leads */
export function leads(_root: unknown, args: QueryLeadsArgs, context: RequestContext) {
  const { division, state, channel, foundFrom, foundTo } = args.filter ?? {};
  const list = leadList((add) =>
    add
      .within(division)
      .addIf('state = ?', state)
      .addIf('channel = ?', channel)
      .addIf('found_on >= ?', foundFrom)
      .addIf('found_on <= ?', foundTo),
  );
  return rootPage<LeadRow>(context, list, args);
}
