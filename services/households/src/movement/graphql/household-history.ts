import { assertMayKnow, orderedPage } from '@dixian/service';
import type { HouseholdResolvers, QueryResolvers } from '../../ground/generated';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { householdById, householdsSplitFrom } from '../../register/persistence/households';
import { movementsOf } from '../persistence/journal';
import { offerList } from '../persistence/offers';

/** Fields of Household that tell where it came from and what became of it. */
export const householdHistory: HouseholdResolvers = {
  provisionalCode: ({ provisional }) => provisional,
  mergedInto: ({ mergedIntoId }, _args, context) =>
    mergedIntoId === null ? null : householdById(context, mergedIntoId),
  splitFrom: ({ splitFromId }, _args, context) =>
    splitFromId === null ? null : householdById(context, splitFromId),
  splitInto: ({ id }, _args, context) => householdsSplitFrom(context, id),
  movements: ({ id }, _args, context) => (takesPartIn(context) ? movementsOf(context, id) : null),
};

/** Query.moveOffers; FORBIDDEN for other departments. */
export const moveOffers: NonNullable<QueryResolvers['moveOffers']> = (_root, args, context) => {
  assertMayKnow(context, 'CASEWORK');
  const list = offerList((add) => add.addIf('state = ?', args.state));
  return orderedPage(context, list, args);
};
