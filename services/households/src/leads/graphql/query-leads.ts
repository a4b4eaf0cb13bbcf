import { type RequestContext, rootPage } from '@dixian/service';
import type {
  LeadGrouping,
  QueryLeadArgs,
  QueryLeadCountsArgs,
  QueryLeadsArgs,
} from '../../ground/generated';
import { seenFrom } from '../../ground/persistence/seen-from';
import { countedWith, groupings } from '../../register/graphql/counted-with';
import { leadCounts as countLeads, leadConditions } from '../persistence/lead-conditions';
import { type LeadRow, leadById, leadList } from '../persistence/leads';

/** Query.lead */
export function lead(_root: unknown, { id }: QueryLeadArgs, context: RequestContext) {
  return leadById(context, id);
}

/** Query.leads */
export function leads(_root: unknown, args: QueryLeadsArgs, context: RequestContext) {
  const filter = args.filter ?? {};
  const list = leadList(leadConditions(filter, seenFrom(context, filter.asOf)));
  return rootPage<LeadRow>(context, list, args);
}

const KEYS = { CHANNEL: 'channel', LEAD_TYPE: 'leadType' } as const satisfies Partial<
  Record<LeadGrouping, string>
>;

/** Query.leadCounts */
export async function leadCounts(_root: unknown, args: QueryLeadCountsArgs, context: RequestContext) {
  const filter = args.filter ?? {};
  const by = groupings(args.groupBy ?? ['DIVISION'], KEYS);
  return countedWith(context, await countLeads(context, filter, seenFrom(context, filter.asOf), by));
}
