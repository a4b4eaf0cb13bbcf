import type { PlainDate } from '@dixian/calendar';
import type { LeadType } from '../../ground/domain/lead-words';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** One value of a lead that changed. */
export interface LeadChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** How a lead should read; what is null or left out stays. */
export interface LeadCorrection {
  readonly householdId?: string | null;
  readonly leadType?: LeadType | null;
  readonly foundOn?: PlainDate | null;
  readonly receivedOn?: PlainDate | null;
}

/** What of a lead may be corrected, and what its days must fit. */
export interface CorrectableLead {
  readonly householdId: string;
  readonly leadType: LeadType;
  readonly foundOn: PlainDate;
  readonly receivedOn: PlainDate | null;
  readonly verifiedOn: PlainDate | null;
}

/** A lead as it reads once corrected. */
export type CorrectedLead = Pick<CorrectableLead, 'householdId' | 'leadType' | 'foundOn' | 'receivedOn'>;

const FIELDS = ['householdId', 'leadType', 'foundOn', 'receivedOn'] as const;

/** The corrected lead with what changed; refused where its days do not fit each other or the visit. */
export function correctLead(
  lead: CorrectableLead,
  correction: LeadCorrection,
): { corrected: CorrectedLead; changes: LeadChange[] } | Refusal {
  const corrected: CorrectedLead = {
    householdId: correction.householdId ?? lead.householdId,
    leadType: correction.leadType ?? lead.leadType,
    foundOn: correction.foundOn ?? lead.foundOn,
    receivedOn: correction.receivedOn ?? lead.receivedOn,
  };
  const { foundOn, receivedOn } = corrected;
  if (receivedOn !== null && lead.receivedOn === null) return refusal('receivedOn', 'NOT_FOR_THIS_CHANNEL');
  if (receivedOn !== null && receivedOn < foundOn) return refusal('receivedOn', 'BEFORE_PREVIOUS_STEP');
  if (lead.verifiedOn !== null && lead.verifiedOn < (receivedOn ?? foundOn))
    return refusal(receivedOn === null ? 'foundOn' : 'receivedOn', 'AFTER_VISIT');
  const changes = FIELDS.filter((field) => corrected[field] !== lead[field]).map((field) => ({
    ...{ field, from: lead[field], to: corrected[field] },
  }));
  return changes.length === 0 ? refusal('leadId', 'NOTHING_CHANGES') : { corrected, changes };
}
