import type { Sector } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { given } from '../../ground/domain/free-text';
import { type LeadChannel, type LeadType, sectorOfDepartment } from '../../ground/domain/lead-words';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** A lead as somebody reports it. */
export interface ReportedLead {
  householdId: string;
  personId?: string | null;
  channel: LeadChannel;
  leadType: LeadType;
  occurredOn: PlainDate;
  receivedOn?: PlainDate | null;
  pushedBy?: string | null;
  note?: string | null;
}

/** A lead as it is to be recorded. */
export interface NewLead {
  householdId: string;
  personId: string | null;
  channel: LeadChannel;
  leadType: LeadType;
  foundOn: PlainDate;
  receivedOn: PlainDate | null;
  pushedBy: string | null;
  sector: Sector | null;
  note: string | null;
}

/** What of caller and place decides on a receipt: the caller's department, and clauses of the place to cite. */
export interface ReceiptContext {
  readonly ownSector: Sector | undefined;
  readonly typeClauses: readonly string[];
  readonly receiptClauses: readonly string[];
}

/** The lead to record, or what is wrong with the report. */
export function decideReceipt(
  reported: ReportedLead,
  { ownSector, typeClauses, receiptClauses }: ReceiptContext,
): NewLead | Refusal {
  const { occurredOn: foundOn, receivedOn = null } = reported;
  const pushedBy = given(reported.pushedBy);
  const pushed = reported.channel === 'DEPARTMENT_PUSH';
  if (receivedOn !== null && receivedOn < foundOn) {
    return refusal('receivedOn', 'BEFORE_PREVIOUS_STEP', receiptClauses);
  }
  // 等 leaves the list of types open; what the other one is has to be told.
  if (reported.leadType === 'OTHER' && given(reported.note) === null) {
    return refusal('note', 'REQUIRED', typeClauses);
  }
  if (pushed && pushedBy === null) return refusal('pushedBy', 'REQUIRED');
  if (!pushed && receivedOn !== null) return refusal('receivedOn', 'NOT_FOR_THIS_CHANNEL', receiptClauses);
  return {
    householdId: reported.householdId,
    personId: reported.personId ?? null,
    channel: reported.channel,
    leadType: reported.leadType,
    foundOn,
    receivedOn,
    pushedBy,
    sector: ownSector ?? (pushedBy ? (sectorOfDepartment(pushedBy) ?? null) : null),
    note: given(reported.note),
  };
}

/**
 * Whether a department's staff may report this: only what their own department pushes. `pushedBy` may be written
 * freely, but not name another department.
 */
export function isOwnPush(reported: ReportedLead, ownSector: Sector): boolean {
  if (reported.channel !== 'DEPARTMENT_PUSH') return false;
  const named = sectorOfDepartment(reported.pushedBy ?? '');
  return named === undefined || named === ownSector;
}
