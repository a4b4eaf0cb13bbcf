import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete } from '@dixian/service';
import type {
  ChronicContractResolvers,
  MedicalAidClaimResolvers,
  MedicalReliefCaseResolvers,
  PersonResolvers,
} from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';
import { monitoringOn } from '../../ground/persistence/monitoring-on';
import { placeOfPerson } from '../../ground/persistence/people';
import { standings } from '../../ground/standings';
import { medicalAid } from '../domain/medical-aid';
import { contractsOf, extraReliefOf } from '../persistence/lists';

interface OfPerson {
  readonly householdId: string | null;
  readonly personId: string | null;
}
const household = ({ householdId }: OfPerson) =>
  householdId ? ({ __typename: 'Household', id: householdId } as const) : null;
const person = ({ personId }: OfPerson) =>
  personId ? ({ __typename: 'Person', id: personId } as const) : null;

/** Fields of MedicalAidClaim that are not columns. */
export const MedicalAidClaim: Complete<MedicalAidClaimResolvers> = { attachments, household, person };

/** Fields of MedicalReliefCase that are not columns. */
export const MedicalReliefCase: Complete<MedicalReliefCaseResolvers> = { household, person };

/** Fields of ChronicContract that are not columns. */
export const ChronicContract: Complete<ChronicContractResolvers> = {
  attachments,
  household,
  person,
  visits: ({ visits }) => visits as PlainDate[],
};

/** Medical aid for a bill of a person, by the law of these policies. */
export function personFields(
  policies: PolicySet,
): Pick<PersonResolvers, 'chronicContracts' | 'extraRelief' | 'medicalAid'> {
  return {
    chronicContracts({ id }, _args, context) {
      assertMayKnow(context, 'TREATMENT');
      return contractsOf(context, id);
    },
    async extraRelief({ id }, { year }, context) {
      assertMayKnow(context, 'TREATMENT');
      return (await extraReliefOf(context, id, year)) ?? null;
    },
    async medicalAid({ id }, { on, bill, admittedOn }, context) {
      assertMayKnow(context, 'TREATMENT');
      const place = await placeOfPerson(context, id);
      if (!place) return null;
      const standing = monitoringOn(await standings.load(context, place.householdId), on);
      return medicalAid(policies, {
        division: place.divisionCode,
        on,
        bill,
        admittedOn: admittedOn ?? null,
        standing,
      });
    },
  };
}
