import { orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { overdueNoticeList } from '../persistence/overdue-notices';

export const overdueNotices: QueryResolvers['overdueNotices'] = (_root, args, context) =>
  orderedPage(context, overdueNoticeList(context.scope, args), args);
