import type { SchoolRecordRow } from '../persistence/school-records';

/** Fields of SchoolRecord that are not columns. */
export const SchoolRecord = {
  person: ({ personId }: SchoolRecordRow) => ({ __typename: 'Person', id: personId }),
  household: ({ householdId }: SchoolRecordRow) => ({ __typename: 'Household', id: householdId }),
};
