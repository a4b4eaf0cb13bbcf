import { importing, importMigrations, importTables } from '@dixian/imports';
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
import { publicWelfarePost } from './persistence/tables';
import { TOLD_POSTS } from './persistence/told-posts';

/** The employment department's service (人社): public-welfare posts. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'employment',
  entities: [...importTables, ...registerTables, publicWelfarePost],
  migrations: [
    ...importMigrations,
    ...registerMigrations,
    CreateEmployment1763810000000,
    MatchPosts1765120400000,
  ],
  readEnvironment: employmentEnvironment,
  build(parts) {
    const imports = importing({
      service: 'employment',
      parts,
      fields: { one: 'employmentImport', many: 'employmentImports', start: 'startEmploymentImport' },
      ledgers: [postImport],
    });
    return {
      resolvers: {
        Query: { ...imports.Query, publicWelfarePosts },
        Mutation: imports.Mutation,
        ImportReport: imports.ImportReport,
        Household,
        Person,
        PublicWelfarePost,
        Target,
      } satisfies CompleteResolvers<Resolvers>,
      routes: imports.routes,
      handlers: registerHandlers(
        [{ table: 'public_welfare_post', persons: true, numbers: true }],
        [],
        [],
        (transaction, ids) => tellChanges(transaction, TOLD_POSTS, ids),
      ),
    };
  },
});
