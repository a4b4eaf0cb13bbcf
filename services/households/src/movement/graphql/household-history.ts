import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import type { QueryMoveOffersArgs } from '../../ground/generated';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { type HouseholdRow, householdById, householdsSplitFrom } from '../../register/persistence/households';
import { movementsOf } from '../persistence/journal';
import { type OfferRow, offerList } from '../persistence/offers';

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
