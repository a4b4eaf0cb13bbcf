import { isEntityId } from '@dixian/graph';
import { orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { overdueNoticeList } from '../persistence/overdue-notices';

export const overdueNotices: QueryResolvers['overdueNotices'] = (_root, args, context) =>
  orderedPage(context, overdueNoticeList(context.scope, { ...args, filter: asked(args.filter) }), args);

// An id that cannot be one is nobody's.
const NOBODY = '00000000-0000-0000-0000-000000000000';

function asked<Filter extends { household?: string | null }>(filter: Filter | null | undefined) {
  return filter?.household && !isEntityId(filter.household) ? { ...filter, household: NOBODY } : filter;
}
