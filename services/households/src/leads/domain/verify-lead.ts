import type { PlainDate } from '@dixian/calendar';
import { given } from '../../ground/domain/free-text';
import { type Refusal, refusal } from '../../ground/domain/refusal';

/** A visit as somebody reports it. */
export interface ReportedVisit {
  leadId: string;
  occurredOn: PlainDate;
  riskFound: boolean;
  finding: string;
  lateReason?: string | null;
  attachments?: readonly string[] | null;
}

/** The days of a lead that a visit must follow. */
export interface LeadDays {
  foundOn: PlainDate;
  receivedOn: PlainDate | null;
}

/** A visit as it is to be recorded. */
export interface NewVerification {
  verifiedOn: PlainDate;
  riskFound: boolean;
  finding: string;
  lateReason: string | null;
}

/** The verification to record: a visit on or after the day the lead was found, and received. */
export function decideVerification(
  visit: ReportedVisit,
  lead: LeadDays,
  clauseIds: readonly string[],
): NewVerification | Refusal {
  const finding = given(visit.finding);
  if (finding === null) return refusal('finding', 'REQUIRED');
  const earliest = lead.receivedOn ?? lead.foundOn;
  if (visit.occurredOn < earliest) {
    return refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', clauseIds, earliest);
  }
  return {
    verifiedOn: visit.occurredOn,
    riskFound: visit.riskFound,
    finding,
    lateReason: given(visit.lateReason),
  };
}
