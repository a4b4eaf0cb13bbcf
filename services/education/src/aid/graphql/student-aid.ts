import type { Complete } from '@dixian/service';
import type {
  EducationItemResolvers,
  PupilInNeedResolvers,
  StudentAidResolvers,
} from '../../ground/generated';
import type { PolicyDecisionMapper } from '../mappers';
import { aidState } from '../persistence/aid';

/** Fields of StudentAid that are not columns. */
export const StudentAid: Complete<StudentAidResolvers> = {
  person: ({ personId }) => (personId ? { __typename: 'Person', id: personId } : null),
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
  state: aidState,
  // Kept as it was made, by the code that made it.
  decision: ({ decision }) => (decision as PolicyDecisionMapper | null) ?? null,
};

/** Fields of PupilInNeed that are not columns. */
export const PupilInNeed: Complete<PupilInNeedResolvers> = {
  person: ({ personId }) => (personId ? { __typename: 'Person', id: personId } : null),
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
};

/** Fields of EducationItem that are not its own. */
export const EducationItem: Complete<EducationItemResolvers> = {
  clause: ({ clause }) => ({ id: clause }),
};
