import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { SubsidisedLoan, SubsidyEffect } from './graphql/subsidy-effect';
import { whatIfFields } from './graphql/what-if';

/** What a drafted rate, limit or basis would cost, tried on the loans as they are. */
export const whatIf: Room = {
  tables: [],
  furnish: ({ policies }) => ({
    resolvers: { WhatIf: whatIfFields(policies), SubsidyEffect, SubsidisedLoan } satisfies Resolvers,
  }),
};
