import { tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { AgreementStatement, agreementMutations, PostExtensionItem } from './graphql/agreements';
import { Household } from './graphql/household';
import { Person } from './graphql/person';
import { postResolvers } from './graphql/public-welfare-post';
import { publicWelfarePosts } from './graphql/query-public-welfare-posts';
import { postImport } from './ledgers/public-welfare-posts';
import { AGREEMENT_FILES } from './persistence/filed';
import { CreateEmployment1763810000000 } from './persistence/migrations/1763810000000-create-employment';
import { MatchPosts1765120400000 } from './persistence/migrations/1765120400000-match-posts';
import { TakePostsBack1765130100000 } from './persistence/migrations/1765130100000-take-posts-back';
import { SortPosts1765150001000 } from './persistence/migrations/1765150001000-sort-posts';
import { CreateAgreementStatements1765220000000 } from './persistence/migrations/1765220000000-create-agreement-statements';
import { TellEndsOfPosts1765220200000 } from './persistence/migrations/1765220200000-tell-ends-of-posts';
import { NameFundsOfPosts1765500101000 } from './persistence/migrations/1765500101000-name-funds-of-posts';
import { agreementStatement, publicWelfarePost } from './persistence/tables';
import { TOLD_POSTS } from './persistence/told-posts';
import { contractsExtended } from './transitions/contracts-extended';
import { contractsOwnEnd } from './transitions/contracts-own-end';
import { postsEnding } from './transitions/posts-ending';
import { followAgreements } from './use-cases/follow-agreements';

/** Public-welfare posts and who holds them (公益性岗位). */
export const posts: Room = {
  tables: [publicWelfarePost, agreementStatement],
  migrations: [
    CreateEmployment1763810000000,
    SortPosts1765150001000,
    TakePostsBack1765130100000,
    MatchPosts1765120400000,
    CreateAgreementStatements1765220000000,
    TellEndsOfPosts1765220200000,
    NameFundsOfPosts1765500101000,
  ],
  files: [AGREEMENT_FILES],
  following: ['agreement_statement'],
  matched: [{ table: 'public_welfare_post', persons: true, numbers: true }],
  furnish({ parts, law }) {
    const follow = (transaction: Statements, ids?: readonly string[]) =>
      followAgreements(transaction, law, parts.clock.today(), ids);
    return {
      transitions: [contractsExtended({ law, clock: parts.clock }), postsEnding, contractsOwnEnd],
      resolvers: {
        Query: { publicWelfarePosts: publicWelfarePosts(law) },
        Mutation: agreementMutations(law),
        Household,
        Person,
        PublicWelfarePost: postResolvers(law),
        AgreementStatement,
        PostExtensionItem,
      } satisfies Resolvers,
      ledgers: [postImport(law.policies, follow)],
      async afterMatching(transaction, ids) {
        await follow(transaction, ids);
        await tellChanges(transaction, TOLD_POSTS, ids);
      },
      async afterStanding(transaction, ids) {
        await follow(transaction, ids);
        await tellChanges(transaction, TOLD_POSTS, ids);
      },
    };
  },
};
