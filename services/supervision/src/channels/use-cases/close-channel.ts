import { isEntityId, notFound, type UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { type ChannelView, channelById } from '../persistence/channels';
import { noticeChannel } from '../tables';
import { refuseFor } from './who-may';

/** Closes a channel; what waits for it is given up at its next try. */
export function closeChannel(
  context: RequestContext,
  input: { channelId: string; idempotencyKey: string },
): Promise<ChannelView | UserErrorValue> {
  const { caller, clock } = context;
  const { channelId } = input;
  return recordOnce<ChannelView, string>(
    context,
    { act: 'closeNoticeChannel', input },
    async (transaction, { account }) => {
      const channel = isEntityId(channelId) ? await channelById(transaction, channelId) : undefined;
      if (!channel) return notFound('channelId', NO_CHANNEL);
      const refused = refuseFor(caller, channel);
      if (refused) return refused;
      if (channel.closedAt !== null) return { answer: channel, reference: channel.id };
      const closed = { closedBy: account, closedAt: clock.now() };
      await transaction.update(noticeChannel, { id: channel.id }, closed);
      return { answer: { ...channel, ...closed }, reference: channel.id };
    },
    channelById,
  );
}

const NO_CHANNEL = {
  zh: '没有这个提醒渠道，请从渠道列表中选一个。',
  en: 'There is no such channel; please pick one of the list.',
};
