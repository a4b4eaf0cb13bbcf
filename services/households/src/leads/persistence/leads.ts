import { isEntityId } from '@dixian/graph';
import { type Conditions, type KeysetList, type RequestContext, type RowOf, rowsById } from '@dixian/service';
import { lead } from './tables';

/** What of a lead is read. */
export const LEAD_FIELDS = [
  ...(['id', 'householdId', 'personId', 'divisionCode', 'channel', 'leadType', 'foundOn'] as const),
  ...(['receivedOn', 'pushedBy', 'sector', 'note', 'state', 'recordedAt'] as const),
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

/** Leads in the caller's sight, newest first, narrowed by `conditions`. */
export function leadList(
  conditions: (add: Conditions) => Conditions,
  from: KeysetList['from'] = 'lead',
): KeysetList {
  return {
    columns: LEAD_COLUMNS,
    from,
    key: [
      { expression: 'found_on', type: 'date' },
      { expression: 'id', type: 'uuid' },
    ],
    descending: true,
    conditions,
  };
}
