import { decisionResolvers } from '@dixian/department';
import { words } from '../ground/domain/reasons';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { householdInterest } from './graphql/household';
import { subsidyMutations } from './graphql/mutations';
import { subsidyQueries } from './graphql/query-subsidy-lists';
import {
  SubsidyLine,
  SubsidyLineSettled,
  SubsidyList,
  SubsidyReason,
  SubsidySpan,
  SubsidyTotals,
  subsidyLines,
} from './graphql/subsidy-list';
import { CreateSubsidyLists1765210100000 } from './persistence/migrations/1765210100000-create-subsidy-lists';
import { EndAccruals1765320100000 } from './persistence/migrations/1765320100000-end-accruals';
import { SortSubsidyLines1765500001000 } from './persistence/migrations/1765500001000-sort-subsidy-lines';
import { accrualEnd, subsidyAct, subsidyLine, subsidyList } from './tables';
import { interestSubsidyEnds } from './transitions/interest-subsidy';
import { lastSubsidyList } from './transitions/last-subsidy-list';

/** Subsidised interest: the decision for each loan, and the lists by which it is posted, approved and paid. */
export const subsidies: Room = {
  tables: [
    { entity: subsidyList, follows: 'division' },
    { entity: subsidyLine, follows: 'household' },
    { entity: subsidyAct, follows: 'division' },
    { entity: accrualEnd, follows: 'household' },
  ],
  migrations: [CreateSubsidyLists1765210100000, EndAccruals1765320100000, SortSubsidyLines1765500001000],
  furnish: ({ policies }) => ({
    transitions: [interestSubsidyEnds, lastSubsidyList],
    resolvers: {
      Query: { ...subsidyQueries(policies), subsidyLines },
      Mutation: subsidyMutations(policies),
      Household: { interestSubsidy: householdInterest(policies) },
      SubsidyList,
      SubsidyLine,
      SubsidyLineSettled,
      SubsidyReason,
      SubsidySpan,
      SubsidyTotals,
      ...decisionResolvers(words),
    } satisfies Resolvers,
  }),
};
