import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import { movementsOf } from '../../persistence/movement/journal';
import { type OfferRow, offerList } from '../../persistence/movement/offers';
import { type HouseholdRow, householdById, householdsSplitFrom } from '../../persistence/register/households';
import type { QueryMoveOffersArgs } from '../generated';
import { takesPartIn } from '../takes-part-in';

/** Fields of Household that tell where it came from and what became of it. */
export const householdHistory = {
  provisionalCode: ({ provisional }: HouseholdRow) => provisional,
  mergedInto: ({ mergedIntoId }: HouseholdRow, _args: unknown, context: RequestContext) =>
    mergedIntoId && householdById(context, mergedIntoId),
  splitFrom: ({ splitFromId }: HouseholdRow, _args: unknown, context: RequestContext) =>
    splitFromId && householdById(context, splitFromId),
  splitInto: ({ id }: HouseholdRow, _args: unknown, context: RequestContext) =>
    householdsSplitFrom(context, id),
  movements: ({ id }: HouseholdRow, _args: unknown, context: RequestContext) =>
    takesPartIn(context) ? movementsOf(context, id) : null,
};

/** Query.moveOffers; FORBIDDEN for other departments. */
export function moveOffers(_root: unknown, args: QueryMoveOffersArgs, context: RequestContext) {
  assertSector(context, ['rural']);
  const list = offerList((add) => add.addIf('state = ?', args.state));
  return rootPage<OfferRow>(context, list, args);
}
