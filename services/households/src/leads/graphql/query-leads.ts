import { orderedPage } from '@dixian/service';
import type { LeadGrouping, QueryResolvers } from '../../ground/generated';
import { seenFrom } from '../../ground/persistence/seen-from';
import { groupings } from '../../register/graphql/groupings';
import { leadCounts as countLeads, leadConditions, leadsOn } from '../persistence/lead-conditions';
import { leadById, leadList } from '../persistence/leads';

/** Query.lead */
export const lead: NonNullable<QueryResolvers['lead']> = (_root, { id }, context) => leadById(context, id);

/** Query.leads */
export const leads: NonNullable<QueryResolvers['leads']> = (_root, args, context) => {
  const filter = args.filter ?? {};
  const from = seenFrom(context, filter.asOf);
  const list = leadList(from, leadsOn(from), leadConditions(filter, from));
  return orderedPage(context, list, args);
};

const KEYS = { CHANNEL: 'channel', LEAD_TYPE: 'leadType' } as const satisfies Partial<
  Record<LeadGrouping, string>
>;

/** Query.leadCounts */
export const leadCounts: NonNullable<QueryResolvers['leadCounts']> = async (_root, args, context) => {
  const filter = args.filter ?? {};
  const by = groupings(args.groupBy ?? ['DIVISION'], KEYS);
  return countLeads(context, filter, seenFrom(context, filter.asOf), by);
};
