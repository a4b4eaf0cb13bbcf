import { isEntityId } from '@dixian/graph';
import { orderedPage, type RequestContext, rowPerKey, rowsOfEach } from '@dixian/service';
import type {
  MutationResolvers,
  NoticeChannelResolvers,
  NoticeDeliveryResolvers,
  QueryResolvers,
  UnitNoticeResolvers,
} from '../../ground/generated';
import { noticeOf } from '../../notices/graphql/unit-notice';
import { CHANNELS_BY_ID, type ChannelView, channelList } from '../persistence/channels';
import { DELIVERIES_OF_NOTICES, type DeliveryView, deliveryList } from '../persistence/deliveries';
import { calendarAddress } from '../senders/calendar-address';
import type { ChannelSettings } from '../settings';
import { closeChannel } from '../use-cases/close-channel';
import { openChannel } from '../use-cases/open-channel';
import { resendNotices as resend } from '../use-cases/resend-notices';

// An id that cannot be one is no notice's.
const NONE = '00000000-0000-0000-0000-000000000000';

/** Query fields about channels. */
export const channelQueries = (
  settings: ChannelSettings,
): Required<Pick<QueryResolvers, 'noticeChannelKinds' | 'noticeChannels' | 'noticeDeliveries'>> => ({
  noticeChannelKinds: () => [...settings.offered],
  noticeChannels: (_root, args, context) => orderedPage(context, channelList(context.scope, args), args),
  noticeDeliveries: (_root, args, context) => {
    const notice = args.notice && (isEntityId(args.notice) ? args.notice : NONE);
    return orderedPage(context, deliveryList(context.scope, { ...args, notice }), args);
  },
});

/** Mutations of channels. */
export const channelMutations = (
  settings: ChannelSettings,
): Required<Pick<MutationResolvers, 'openNoticeChannel' | 'closeNoticeChannel' | 'resendNotices'>> => ({
  openNoticeChannel: async (_root, { input }, context) => {
    const result = await openChannel(context, settings, input);
    return '__typename' in result ? result : { __typename: 'NoticeChannelOpened', channel: result };
  },
  closeNoticeChannel: async (_root, { input }, context) => {
    const result = await closeChannel(context, input);
    return '__typename' in result ? result : { __typename: 'NoticeChannelClosed', channel: result };
  },
  resendNotices: async (_root, { input }, context) => {
    const result = await resend(context, input);
    return typeof result === 'number' ? { __typename: 'NoticesResent', count: result } : result;
  },
});

export const noticeChannelFields = (settings: ChannelSettings): NoticeChannelResolvers => ({
  address: ({ id, kind, address, closedAt }) =>
    kind !== 'CALENDAR' ? address : closedAt === null ? calendarAddress(id, settings) : null,
});

export const NoticeDelivery: NoticeDeliveryResolvers = {
  notice: async ({ noticeId }, _args, context) => found(await noticeOf(context, noticeId)),
  channel: async ({ channelId }, _args, context) => found(await channelOf(context, channelId)),
};

export const deliveriesOfNotice: Pick<UnitNoticeResolvers, 'deliveries'> = {
  deliveries: ({ id }, _args, context) =>
    rowsOfEach<DeliveryView>(context, 'deliveries of notices', DELIVERIES_OF_NOTICES).load(id),
};

function channelOf(context: RequestContext, id: string): Promise<ChannelView | undefined> {
  return rowPerKey<ChannelView>(context, 'notice channel', CHANNELS_BY_ID).load(id);
}

function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('A delivery is in sight but what it names is not');
  return row;
}
