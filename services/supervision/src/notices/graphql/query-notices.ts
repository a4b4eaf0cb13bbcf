import { isEntityId } from '@dixian/graph';
import { orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { noticeItemList } from '../persistence/notice-items';
import { unitNoticeList } from '../persistence/notice-list';
import { noticeOf } from './unit-notice';

export const unitNotices: QueryResolvers['unitNotices'] = (_root, args, context) => {
  const { own, ...filter } = args.filter ?? {};
  const { caller, scope } = context;
  const unit = { divisionCode: caller.division, sector: caller.sector ?? null };
  return orderedPage(context, unitNoticeList(scope, { ...filter, own: own ? unit : undefined }), args);
};

export const unitNotice: QueryResolvers['unitNotice'] = async (_root, { id }, context) =>
  isEntityId(id) ? ((await noticeOf(context, id.toLowerCase())) ?? null) : null;

// An id that cannot be one is nothing's.
const NONE = '00000000-0000-0000-0000-000000000000';
const idAsked = (id: string | null | undefined) => id && (isEntityId(id) ? id : NONE);

export const noticeItems: QueryResolvers['noticeItems'] = (_root, args, context) => {
  const filter = args.filter ?? {};
  const asked = {
    notice: idAsked(filter.notice),
    household: idAsked(filter.household),
    obligation: idAsked(filter.obligation),
  };
  return orderedPage(context, noticeItemList(context.scope, { ...filter, ...asked }), args);
};
