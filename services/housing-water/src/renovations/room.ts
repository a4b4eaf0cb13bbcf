import { tellChanges } from '@dixian/register';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Household } from './graphql/household';
import { renovations as list } from './graphql/query-renovations';
import { RenovationRecorded, recordRenovation } from './graphql/record-renovation';
import { Renovation } from './graphql/renovation';
import { RENOVATIONS, renovationImport } from './ledgers/renovations';
import { MatchRenovations1765120600000 } from './persistence/migrations/1765120600000-match-renovations';
import { SortRenovations1765150004000 } from './persistence/migrations/1765150004000-sort-renovations';
import { stateFound } from './persistence/renovation-statements';
import { TOLD_RENOVATIONS } from './persistence/told-renovations';
import { renovation, renovationStatement } from './tables';

/** Renovations of dangerous houses (农村危房改造) and their money. */
export const renovations: Room = {
  tables: [
    { entity: renovation, follows: 'code', matched: RENOVATIONS },
    {
      entity: renovationStatement,
      follows: 'code',
      matched: { table: 'renovation_statement', persons: false },
    },
  ],
  migrations: [SortRenovations1765150004000, MatchRenovations1765120600000],
  furnish: () => ({
    resolvers: {
      Query: { renovations: list },
      Mutation: { recordRenovation },
      Household,
      Renovation,
      RenovationRecorded,
    } satisfies Resolvers,
    ledgers: [renovationImport],
    async afterMatching(transaction, ids) {
      await stateFound(transaction, ids);
      await tellChanges(transaction, TOLD_RENOVATIONS, ids);
    },
  }),
};
