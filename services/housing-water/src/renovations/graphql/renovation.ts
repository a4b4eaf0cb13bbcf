import type { Complete } from '@dixian/service';
import type { RenovationResolvers } from '../../ground/generated';
import { outstandingGrant, renovationState } from '../domain/renovation';
import { renovationById } from '../persistence/renovation-list';
import { stateAsOf } from '../persistence/renovation-statements';

/** Fields of Renovation that are not columns. */
export const Renovation: Complete<RenovationResolvers> = {
  __resolveReference: ({ id }, context) => renovationById(context, id),
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
  state: (row, { asOf }, context) => renovationState(row, asOf ?? context.clock.today()),
  outstanding: (row) => outstandingGrant(row),
  stated: ({ id }, { asOf }, context) => stateAsOf(context, id, asOf ?? context.clock.today()),
};
