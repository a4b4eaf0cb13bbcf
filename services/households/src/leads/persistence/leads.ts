import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type Conditions, type KeysetList, type RequestContext, rowsById } from '@dixian/service';
import type { LeadChannel, LeadType } from '../../ground/domain/lead-words';

/** A lead as it is read. */
export interface LeadRow {
  id: string;
  householdId: string;
  personId: string | null;
  divisionCode: string;
  channel: LeadChannel;
  leadType: LeadType;
  foundOn: PlainDate;
  receivedOn: PlainDate | null;
  pushedBy: string | null;
  sector: string | null;
  note: string | null;
  state: 'RECEIVED' | 'VERIFIED';
  recordedAt: Date;
  verifiedOn: PlainDate | null;
  riskFound: boolean | null;
  finding: string | null;
  lateReason: string | null;
  verifiedAt: Date | null;
}

export const LEAD_COLUMNS = `id, household_id AS "householdId", person_id AS "personId",
  division_code AS "divisionCode", channel, lead_type AS "leadType", found_on AS "foundOn",
  received_on AS "receivedOn", pushed_by AS "pushedBy", sector, note, state, recorded_at AS "recordedAt",
  verified_on AS "verifiedOn", risk_found AS "riskFound", finding, late_reason AS "lateReason",
  verified_at AS "verifiedAt"`;

/** A lead in the caller's sight by id; one statement per request. */
export async function leadById(context: RequestContext, id: string): Promise<LeadRow | undefined> {
  return isEntityId(id) ? rowsById<LeadRow>(context, 'lead', LEAD_COLUMNS).load(id) : undefined;
}

/** Leads in the caller's sight, newest first, narrowed by `conditions`. */
export function leadList(conditions: (add: Conditions) => Conditions): KeysetList {
  return {
    columns: LEAD_COLUMNS,
    from: 'lead',
    key: [
      { expression: 'found_on', type: 'date' },
      { expression: 'id', type: 'uuid' },
    ],
    descending: true,
    conditions,
  };
}
