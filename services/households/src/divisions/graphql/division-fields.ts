import type { DivisionResolvers } from '../../ground/generated';
import { divisionOfToday } from '../../register/graphql/division-in-sight';
import { changesOfDivision } from '../persistence/journal';

/** What became of a division, and what was done to it. */
export const divisionFields = {
  mergedInto: ({ mergedInto }, _args, context) =>
    mergedInto === null ? null : divisionOfToday(context, mergedInto),
  changes: ({ id }, _args, context) => changesOfDivision(context, id),
} satisfies DivisionResolvers;
