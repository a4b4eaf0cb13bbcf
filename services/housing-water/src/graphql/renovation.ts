import type { Complete } from '@dixian/service';
import { outstandingGrant, renovationState } from '../domain/renovation';
import { stateAsOf } from '../persistence/renovation-statements';
import { renovationById } from '../persistence/safety-by-household';
import type { RenovationResolvers } from './generated';
import type { RenovationMapper } from './mappers';

const factsOf = (row: RenovationMapper) => ({
  completedOn: row.completedOn,
  grant: BigInt(row.grant),
  paid: BigInt(row.paid),
});

/** Fields of Renovation that are not columns. */
export const Renovation: Complete<RenovationResolvers> = {
  __resolveReference: ({ id }, context) => renovationById(context, id),
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
  state: (row, { asOf }, context) => renovationState(factsOf(row), asOf ?? context.clock.today()),
  outstanding: (row) => outstandingGrant(factsOf(row)),
  stated: ({ id }, { asOf }, context) => stateAsOf(context, id, asOf ?? context.clock.today()),
};
