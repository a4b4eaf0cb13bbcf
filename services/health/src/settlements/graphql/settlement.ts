import { mayKnow } from '@dixian/access';
import type { Complete } from '@dixian/service';
import type { SettlementResolvers } from '../../ground/generated';
import { unexplainedCost } from '../domain/settlement';
import { settlementById } from '../persistence/settlements-by-id';

/** Fields of Settlement that are not columns. */
export const Settlement: Complete<SettlementResolvers> = {
  __resolveReference: ({ id }, context) =>
    mayKnow(context.caller, 'TREATMENT') ? settlementById(context, id) : null,
  household: (row) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  person: (row) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
  unexplained: (row) => unexplainedCost(row),
};
