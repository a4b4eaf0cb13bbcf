import type { ObligationEdgeResolvers } from '../../ground/generated';
import { daysOverdueOn, statusOn } from '../domain/status-on-day';

/** What a list judged by its own day. */
export const ObligationEdge: ObligationEdgeResolvers = {
  status: ({ node, asOf }) => statusOn(node, asOf),
  daysOverdue: ({ node, asOf }) => daysOverdueOn(node, asOf),
};
