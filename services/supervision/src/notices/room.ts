import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { acknowledgeNotice } from './graphql/mutation-acknowledge-notice';
import { NoticeItem } from './graphql/notice-item';
import { noticeItems, unitNotice, unitNotices } from './graphql/query-notices';
import { NoticeLine, UnitNotice } from './graphql/unit-notice';
import { CreateNotices1765340010000 } from './persistence/migrations/1765340010000-create-notices';
import { WatchNotices1765450021000 } from './persistence/migrations/1765450021000-watch-notices';
import { tables } from './tables';

/** What units are told of what they owe, one notice a night, and who has seen it. */
export const notices: Room = {
  tables,
  migrations: [CreateNotices1765340010000, WatchNotices1765450021000],
  furnish: () => ({
    resolvers: {
      Query: { noticeItems, unitNotice, unitNotices },
      Mutation: { acknowledgeNotice },
      NoticeItem,
      NoticeLine,
      UnitNotice,
    } satisfies Resolvers,
  }),
};
