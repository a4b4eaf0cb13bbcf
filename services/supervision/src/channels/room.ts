import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import {
  channelMutations,
  channelQueries,
  deliveriesOfNotice,
  NoticeDelivery,
  noticeChannelFields,
} from './graphql/notice-channels';
import { sendByTheClock } from './jobs/send-notices';
import { CreateChannels1765340030000 } from './persistence/migrations/1765340030000-create-channels';
import { retentionOfNotices } from './persistence/retention';
import { calendarRoute } from './routes/calendar';
import { noticeListRoute } from './routes/notice-list';
import { lookUpBySystem } from './senders/guarded-lookup';
import { mailSender } from './senders/mail';
import { channelSettings } from './settings';
import { tables } from './tables';

/** Ways by which units are told outside the graph, each off until it is configured, and what went by them. */
export const channels: Room = {
  tables,
  migrations: [CreateChannels1765340030000],
  retention: retentionOfNotices,
  furnish({ parts, law }) {
    const { workerDb: db, clock, jobs } = parts;
    const settings = channelSettings(parts.environment);
    const { smtpUrl, mailFrom } = settings;
    const mail = smtpUrl && mailFrom ? mailSender({ url: smtpUrl, from: mailFrom }) : undefined;
    sendByTheClock(jobs, { db, clock, law, settings, mail, resolve: lookUpBySystem });
    return {
      resolvers: {
        Query: channelQueries(settings),
        Mutation: channelMutations(settings),
        NoticeChannel: noticeChannelFields(settings),
        NoticeDelivery,
        UnitNotice: deliveriesOfNotice,
      } satisfies Resolvers,
      routes: [calendarRoute(parts, settings), noticeListRoute(parts)],
    };
  },
};
