import type { Complete } from '@dixian/service';
import type { SchoolRecordResolvers } from '../../ground/generated';

/** Fields of SchoolRecord that are not columns. */
export const SchoolRecord: Complete<SchoolRecordResolvers> = {
  person: ({ personId }) => ({ __typename: 'Person', id: personId }),
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
