import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { assertMayKnow } from '@dixian/service';
import type { AdmissionResolvers, PersonResolvers } from '../../ground/generated';
import { placeOfPerson } from '../../ground/persistence/people';
import { decideStay } from '../use-cases/decide-stay';

/** Fields of Admission that are not columns. */
export function admissionFields(policies: PolicySet): Complete<AdmissionResolvers> {
  return {
    household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
    person: ({ personId }) => (personId ? { __typename: 'Person', id: personId } : null),
    treatFirst: async ({ householdId, ...stay }, _args, context) =>
      (householdId && (await decideStay(context, policies, { ...stay, householdId }))) || null,
  };
}

/** Whether a person is treated first at a hospital. */
export function personFields(policies: PolicySet): Pick<PersonResolvers, 'treatFirst'> {
  return {
    async treatFirst({ id }, { on, hospital }, context) {
      assertMayKnow(context, 'TREATMENT');
      const place = await placeOfPerson(context, id);
      if (!place) return null;
      return (await decideStay(context, policies, { ...place, hospital, admittedOn: on })) ?? null;
    },
  };
}
