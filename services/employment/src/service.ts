import { CreateWorkRecord1765180000000, working, workRecord } from '@dixian/department';
import { importing, importMigrations, importTables } from '@dixian/imports';
import { clauseRefResolvers, foldersLeftOut, startPolicies } from '@dixian/policy';
import { registerHandlers, registerMigrations, registerTables, tellChanges } from '@dixian/register';
import type { CompleteResolvers } from '@dixian/service';
import { defineService, type LedgerEnvironment, type ServiceDefinition } from '@dixian/service';
import { employmentEnvironment } from './environment';
import type { Resolvers } from './graphql/generated';
import { Household } from './graphql/household';
import { Person } from './graphql/person';
import { PublicWelfarePost } from './graphql/public-welfare-post';
import { publicWelfarePosts } from './graphql/query-public-welfare-posts';
import { Target } from './graphql/target';
import { postImport } from './ledgers/public-welfare-posts';
import { CreateEmployment1763810000000 } from './persistence/migrations/1763810000000-create-employment';
import { MatchPosts1765120400000 } from './persistence/migrations/1765120400000-match-posts';
import { TakePostsBack1765130100000 } from './persistence/migrations/1765130100000-take-posts-back';
import { SortPosts1765150001000 } from './persistence/migrations/1765150001000-sort-posts';
import { publicWelfarePost } from './persistence/tables';
import { TOLD_POSTS } from './persistence/told-posts';
import { standings } from './standings';

/** The employment department's service (人社): public-welfare posts. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'employment',
  entities: [...importTables, ...registerTables, ...standings.tables, workRecord, publicWelfarePost],
  migrations: [
    ...importMigrations,
    ...registerMigrations,
    ...standings.migrations,
    CreateWorkRecord1765180000000,
    CreateEmployment1763810000000,
    SortPosts1765150001000,
    TakePostsBack1765130100000,
    MatchPosts1765120400000,
  ],
  readEnvironment: employmentEnvironment,
  async build(parts) {
    const read = await startPolicies(parts.environment.DIXIAN_POLICIES, parts.log);
    const { policies } = read;
    const work = working({
      service: 'employment',
      act: 'recordEmploymentWork',
      sectors: ['employment'],
      policies,
    });
    const imports = importing({
      service: 'employment',
      parts,
      fields: {
        one: 'employmentImport',
        many: 'employmentImports',
        start: 'startEmploymentImport',
        withdraw: 'withdrawEmploymentImport',
      },
      ledgers: [postImport],
    });
    return {
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
      resolvers: {
        Query: { ...imports.Query, employmentWork: work.list, publicWelfarePosts },
        Mutation: { ...imports.Mutation, recordEmploymentWork: work.record },
        ImportReport: imports.ImportReport,
        Household,
        Person,
        PublicWelfarePost,
        Target,
        ClauseRef: clauseRefResolvers(policies),
        WorkRecord: work.WorkRecord,
      } satisfies CompleteResolvers<Resolvers>,
      routes: imports.routes,
      handlers: [
        ...registerHandlers(
          [{ table: 'public_welfare_post', persons: true, numbers: true }],
          standings.following,
          [],
          (transaction, ids) => tellChanges(transaction, TOLD_POSTS, ids),
        ),
        standings.handler,
      ],
    };
  },
});
