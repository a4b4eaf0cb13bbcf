import { isEntityId } from '@dixian/graph';
import {
  type Conditions,
  dayPassed,
  type KeysetList,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
} from '@dixian/service';
import type { SeenFrom } from '../../ground/persistence/seen-from';
import { lead } from './tables';

/** What of a lead is read. */
export const LEAD_FIELDS = [
  ...(['id', 'householdId', 'personId', 'divisionCode', 'channel', 'leadType', 'foundOn'] as const),
  ...(['receivedOn', 'dueOn', 'pushedBy', 'sector', 'note', 'state', 'recordedAt'] as const),
  ...(['verifiedOn', 'riskFound', 'finding', 'lateReason', 'verifiedAt'] as const),
  ...(['settledOn', 'settledAs', 'settledReason', 'settledAccount', 'withdrawnOn'] as const),
] as const;

/** A lead as it is read. */
export type LeadRow = RowOf<typeof lead, (typeof LEAD_FIELDS)[number]>;

export const LEAD_COLUMNS = lead.select(LEAD_FIELDS);

/** A lead in the caller's sight by id; one statement per request. */
export async function leadById(context: RequestContext, id: string): Promise<LeadRow | undefined> {
  return isEntityId(id) ? rowsById<LeadRow>(context, 'lead', LEAD_COLUMNS).load(id) : undefined;
}

const ordersOn = (view: SeenFrom) =>
  ({
    FOUND_ON: [{ expression: 'found_on', type: 'date' }],
    RECEIVED_ON: [{ expression: 'received_on', type: 'date', absent: 'NULL' }],
    DUE_ON: [{ expression: 'due_on', type: 'date', absent: 'NULL' }],
    VERIFIED_ON: [dayPassed('verified_on', view)],
    DIVISION: [{ expression: 'division_code', type: 'text COLLATE "C"' }],
  }) satisfies Orders;

/** Leads as they lay on a day, in every order they may be asked in, narrowed by `conditions`. */
export function leadList(
  view: SeenFrom,
  from: KeysetList['from'],
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof ReturnType<typeof ordersOn>> {
  return {
    name: 'leads',
    columns: LEAD_COLUMNS,
    from,
    orders: ordersOn(view),
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'FOUND_ON', direction: 'DESC' },
    conditions,
  };
}

/** Leads of a household, newest first. */
export const leadsNewestFirst: KeysetList = {
  name: 'leads-of',
  columns: LEAD_COLUMNS,
  from: 'lead',
  key: [
    { expression: 'found_on', type: 'date' },
    { expression: 'id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};
