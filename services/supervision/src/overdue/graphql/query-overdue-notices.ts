import { rootPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { type OverdueNoticeView, overdueNoticeList } from '../persistence/overdue-notices';

export const overdueNotices: QueryResolvers['overdueNotices'] = (_root, args, context) =>
  rootPage<OverdueNoticeView>(context, overdueNoticeList(context.scope, args), args);
