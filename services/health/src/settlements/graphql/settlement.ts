import { mayKnow } from '@dixian/access';
import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { SettlementResolvers } from '../../ground/generated';
import { belowStandard } from '../domain/below-standard';
import { compliantSelfPaid, selfPaidByLayers } from '../domain/layers';
import { inPrintedOrder } from '../domain/printed-order';
import { unexplainedCost } from '../domain/settlement';
import { settlementById } from '../persistence/settlements-by-id';

/** Fields of Settlement that are not columns, by the law of these policies. */
export function settlementFields(policies: PolicySet): Complete<SettlementResolvers> {
  return {
    __resolveReference: ({ id }, context) =>
      mayKnow(context.caller, 'TREATMENT') ? settlementById(context, id) : null,
    household: (row) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
    person: (row) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
    unexplained: (row) => unexplainedCost(row),
    layers: ({ divisionCode: division, settledOn: on, ...layers }) =>
      inPrintedOrder(policies, { division, on }, layers),
    selfPaidDifference: (row) => selfPaidByLayers(row) - row.selfPaid,
    selfPaidByLayers: (row) => selfPaidByLayers(row),
    compliantSelfPaid: (row) => compliantSelfPaid(row, row.inScope),
    standard: ({ divisionCode: division, settledOn: on, kind, inScope, ...layers }) =>
      belowStandard(policies, { division, on, kind, layers, inScope }),
  };
}
