import { tellChanges } from '@dixian/register';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Household } from './graphql/household';
import { Person } from './graphql/person';
import { PublicWelfarePost } from './graphql/public-welfare-post';
import { publicWelfarePosts } from './graphql/query-public-welfare-posts';
import { postsHeldTarget } from './graphql/target';
import { postImport } from './ledgers/public-welfare-posts';
import { CreateEmployment1763810000000 } from './persistence/migrations/1763810000000-create-employment';
import { MatchPosts1765120400000 } from './persistence/migrations/1765120400000-match-posts';
import { TakePostsBack1765130100000 } from './persistence/migrations/1765130100000-take-posts-back';
import { SortPosts1765150001000 } from './persistence/migrations/1765150001000-sort-posts';
import { publicWelfarePost } from './persistence/tables';
import { TOLD_POSTS } from './persistence/told-posts';

/** Public-welfare posts and who holds them (公益性岗位). */
export const posts: Room = {
  tables: [publicWelfarePost],
  migrations: [
    CreateEmployment1763810000000,
    SortPosts1765150001000,
    TakePostsBack1765130100000,
    MatchPosts1765120400000,
  ],
  matched: [{ table: 'public_welfare_post', persons: true, numbers: true }],
  furnish: () => ({
    resolvers: {
      Query: { publicWelfarePosts },
      Household,
      Person,
      PublicWelfarePost,
    } satisfies Resolvers,
    ledgers: [postImport],
    targets: new Map([['employment-scale', postsHeldTarget]]),
    afterMatching: (transaction, ids) => tellChanges(transaction, TOLD_POSTS, ids),
  }),
};
