import type { RequestContext } from '@dixian/service';
import { householdById } from '../../register/persistence/households';
import { personById } from '../../register/persistence/persons';
import type { FieldChange as Change } from '../domain/movement-kinds';
import type { MovementRow } from '../persistence/journal';
import type { OfferRow } from '../persistence/offers';

/** Fields of HouseholdMovement that are not columns. */
export const HouseholdMovement = {
  household: ({ toHouseholdId }: MovementRow, _args: unknown, context: RequestContext) =>
    householdById(context, toHouseholdId),
  fromHousehold: ({ fromHouseholdId }: MovementRow, _args: unknown, context: RequestContext) =>
    fromHouseholdId && householdById(context, fromHouseholdId),
  async persons({ personIds }: MovementRow, _args: unknown, context: RequestContext) {
    const persons = await Promise.all(personIds.map((id) => personById(context, id)));
    return persons.filter((person) => person !== undefined);
  },
};

/** Fields of FieldChange that are not given with it. */
export const FieldChange = {
  person: ({ personId }: Change, _args: unknown, context: RequestContext) =>
    personId && personById(context, personId),
};

/** The household of an answer that names it by id. */
export const HouseholdRecorded = {
  household: ({ movement }: { movement: MovementRow }, _args: unknown, context: RequestContext) =>
    householdById(context, movement.toHouseholdId),
};

/** The household that a change met with. */
export const HouseholdConflict = {
  household: ({ householdId }: { householdId: string }, _args: unknown, context: RequestContext) =>
    householdById(context, householdId),
};

/** Fields of MoveOffer that are not columns. */
export const MoveOffer = {
  household: ({ householdId }: OfferRow, _args: unknown, context: RequestContext) =>
    householdById(context, householdId),
};
