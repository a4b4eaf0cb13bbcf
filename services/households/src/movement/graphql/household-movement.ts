import { maskCertificate } from '@dixian/personal-data';
import type { Complete } from '@dixian/service';
import type {
  FieldChangeResolvers,
  HouseholdConflictResolvers,
  HouseholdMovementResolvers,
  HouseholdRecordedResolvers,
  MoveOfferResolvers,
} from '../../ground/generated';
import { householdById } from '../../register/persistence/households';
import { personById } from '../../register/persistence/persons';

/** Fields of HouseholdMovement that are not columns. */
export const HouseholdMovement: Complete<HouseholdMovementResolvers> = {
  household: ({ toHouseholdId }, _args, context) => householdById(context, toHouseholdId),
  fromHousehold: ({ fromHouseholdId }, _args, context) =>
    fromHouseholdId === null ? null : householdById(context, fromHouseholdId),
  async persons({ personIds }, _args, context) {
    const persons = await Promise.all(personIds.map((id) => personById(context, id)));
    return persons.filter((person) => person !== undefined);
  },
};

/** Fields of FieldChange that are not given with it; numbers are masked as today, whatever the journal holds of before. */
export const FieldChange: Complete<FieldChangeResolvers> = {
  from: ({ field, from }) => masked(field, from),
  to: ({ field, to }) => masked(field, to),
  person: ({ personId }, _args, context) => (personId === null ? null : personById(context, personId)),
};

function masked(field: string, value: string | null): string | null {
  return value !== null && field === 'certificateNumber' ? maskCertificate(value) : value;
}

/** The household of an answer that names it by id. */
export const HouseholdRecorded: Complete<HouseholdRecordedResolvers> = {
  household: ({ movement }, _args, context) => householdById(context, movement.toHouseholdId),
};

/** The household that a change met with. */
export const HouseholdConflict: Pick<HouseholdConflictResolvers, 'household'> = {
  household: ({ householdId }, _args, context) => householdById(context, householdId),
};

/** Fields of MoveOffer that are not columns. */
export const MoveOffer: Complete<MoveOfferResolvers> = {
  household: ({ householdId }, _args, context) => householdById(context, householdId),
  fromCode: ({ divisionCode }) => divisionCode,
};
