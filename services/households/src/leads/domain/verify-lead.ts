import type { PlainDate } from '@dixian/calendar';
import { given, refuseKey, refuseTexts } from '../../ground/domain/free-text';
import { type Refusal, refusal } from '../../ground/domain/refusal';

/** A visit as somebody reports it. */
export interface ReportedVisit {
  leadId: string;
  occurredOn: PlainDate;
  riskFound: boolean;
  finding: string;
  lateReason?: string | null;
  idempotencyKey: string;
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

const VISIT = ['PA-2025-1.2a'];

/** What is wrong with the report of a visit, whatever its lead. */
export function refuseVisit(visit: ReportedVisit, today: PlainDate): Refusal | undefined {
  if (visit.occurredOn > today) return refusal('occurredOn', 'DATE_IN_FUTURE');
  if (given(visit.finding) === null) return refusal('finding', 'REQUIRED');
  return (
    refuseKey(visit.idempotencyKey) ?? refuseTexts({ finding: visit.finding, lateReason: visit.lateReason })
  );
}

/** The verification to record: a visit on or after the day the lead was found, and received. PA-2025-1.2a. */
export function decideVerification(visit: ReportedVisit, lead: LeadDays): NewVerification | Refusal {
  const earliest = lead.receivedOn ?? lead.foundOn;
  if (visit.occurredOn < earliest) return refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', VISIT, earliest);
  return {
    verifiedOn: visit.occurredOn,
    riskFound: visit.riskFound,
    finding: visit.finding.trim(),
    lateReason: given(visit.lateReason),
  };
}
