import type { RequestContext } from '@dixian/service';
import { unexplainedCost } from '../domain/settlement';
import { settlementById } from '../persistence/health-by-id';
import type { SettlementRow } from '../persistence/settlement-list';

/** Fields of Settlement that are not columns. */
export const Settlement = {
  __resolveReference: ({ id }: { id: string }, context: RequestContext) => settlementById(context, id),
  household: (row: SettlementRow) =>
    row.householdId ? { __typename: 'Household', id: row.householdId } : null,
  person: (row: SettlementRow) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
  unexplained: (row: SettlementRow) => unexplainedCost(row),
};
