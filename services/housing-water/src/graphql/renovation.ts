import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import { outstandingGrant, renovationState } from '../domain/renovation';
import type { RenovationRow } from '../persistence/renovation-list';
import { stateAsOf } from '../persistence/renovation-statements';
import { renovationById } from '../persistence/safety-by-household';
import type { RenovationStatedArgs } from './generated';

/** Fields of Renovation that are not columns. */
export const Renovation = {
  __resolveReference: ({ id }: { id: string }, context: RequestContext) => renovationById(context, id),
  household: ({ householdId }: RenovationRow) =>
    householdId ? { __typename: 'Household', id: householdId } : null,
  state: (row: RenovationRow, { asOf }: { asOf?: PlainDate | null }, context: RequestContext) =>
    renovationState(row, asOf ?? context.clock.today()),
  outstanding: (row: RenovationRow) => outstandingGrant(row),
  stated: ({ id }: RenovationRow, { asOf }: RenovationStatedArgs, context: RequestContext) =>
    stateAsOf(context, id, asOf ?? context.clock.today()),
};
