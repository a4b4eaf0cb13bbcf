import type { Complete } from '@dixian/service';
import type {
  ChildOfSchoolAgeResolvers,
  DropoutCaseResolvers,
  SchoolLeaveResolvers,
} from '../../ground/generated';

/** Fields of ChildOfSchoolAge that are not columns. */
export const ChildOfSchoolAge: Complete<ChildOfSchoolAgeResolvers> = {
  person: ({ personId }) => ({ __typename: 'Person', id: personId }),
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  standing: ({ state }) => state,
};

/** Fields of DropoutCase that are not columns. */
export const DropoutCase: Complete<DropoutCaseResolvers> = {
  person: ({ personId }) => (personId ? { __typename: 'Person', id: personId } : null),
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
};

/** Fields of SchoolLeave that are not columns. */
export const SchoolLeave: Complete<SchoolLeaveResolvers> = {
  from: ({ fromOn }) => fromOn,
  until: ({ untilOn }) => untilOn,
};
