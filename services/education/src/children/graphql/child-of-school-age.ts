import { type PolicySet, ruleInForce } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type {
  ChildOfSchoolAgeResolvers,
  DropoutCaseResolvers,
  SchoolLeaveResolvers,
} from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';

/** Fields of ChildOfSchoolAge that are not columns. */
export const ChildOfSchoolAge: Complete<ChildOfSchoolAgeResolvers> = {
  person: ({ personId }) => ({ __typename: 'Person', id: personId }),
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  standing: ({ state }) => state,
};

/** Fields of DropoutCase that are not columns; its clauses are those of its place on the day the child was missed. */
export const dropoutCaseBy = (policies: PolicySet): Complete<DropoutCaseResolvers> => ({
  attachments,
  person: ({ personId }) => (personId ? { __typename: 'Person', id: personId } : null),
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
  clauses: ({ divisionCode, droppedOn }) =>
    (['dropout-actions', 'no-dropouts'] as const).flatMap((rule) => {
      const found = ruleInForce(policies, rule, { division: divisionCode, on: droppedOn });
      return found ? [{ id: found.clause }] : [];
    }),
});

/** Fields of SchoolLeave that are not columns. */
export const SchoolLeave: Complete<SchoolLeaveResolvers> = {
  attachments,
  from: ({ fromOn }) => fromOn,
  until: ({ untilOn }) => untilOn,
};
