import type { Room } from '../ground/room';
import { doubtsResolvers } from './graphql/doubts-resolvers';
import { doubtsImport } from './ledgers/doubtful-data';
import { CreateDoubts1765160500000 } from './persistence/migrations/1765160500000-create-doubts';
import { SortDoubts1765160600000 } from './persistence/migrations/1765160600000-sort-doubts';
import { WatchDoubts1765450015000 } from './persistence/migrations/1765450015000-watch-doubts';
import { doubt, doubtAnswer } from './persistence/tables';

/** Doubtful data that come from above, and what was found of them (疑点数据). */
export const doubts: Room = {
  tables: [
    { entity: doubt, onSplit: 'stays', onMerge: 'follows' },
    { entity: doubtAnswer, onSplit: 'stays', onMerge: 'follows' },
  ],
  migrations: [CreateDoubts1765160500000, SortDoubts1765160600000, WatchDoubts1765450015000],
  furnish: ({ law }) => ({ resolvers: doubtsResolvers, ledgers: [doubtsImport(law.policies)] }),
};
