import type { Sector } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { given, refuseKey, refuseTexts } from '../../ground/domain/free-text';
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
  idempotencyKey: string;
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

const RECEIPT = ['PA-2025-1.2.4d'];
const TYPES = ['PA-2025-1.2.6'];

/** The lead to record, or what is wrong with the report. Dates may not lie after `today`. PA-2025-1.2.0, 1.2.4d. */
export function decideReceipt(
  reported: ReportedLead,
  { today, ownSector }: { today: PlainDate; ownSector: Sector | undefined },
): NewLead | Refusal {
  const receivedOn = reported.receivedOn ?? null;
  const pushedBy = given(reported.pushedBy);
  const pushed = reported.channel === 'DEPARTMENT_PUSH';
  const refused =
    refuseKey(reported.idempotencyKey) ??
    refuseTexts({ note: reported.note, pushedBy }) ??
    refuseDays(reported.occurredOn, receivedOn, today);
  if (refused) return refused;
  // 等 leaves the list of types open; what the other one is has to be told.
  if (reported.leadType === 'OTHER' && given(reported.note) === null) {
    return refusal('note', 'REQUIRED', TYPES);
  }
  if (pushed && pushedBy === null) return refusal('pushedBy', 'REQUIRED');
  if (!pushed && receivedOn !== null) return refusal('receivedOn', 'NOT_FOR_THIS_CHANNEL', RECEIPT);
  return {
    householdId: reported.householdId,
    personId: reported.personId ?? null,
    channel: reported.channel,
    leadType: reported.leadType,
    foundOn: reported.occurredOn,
    receivedOn,
    pushedBy,
    sector: ownSector ?? (pushedBy ? (sectorOfDepartment(pushedBy) ?? null) : null),
    note: given(reported.note),
  };
}

function refuseDays(foundOn: PlainDate, receivedOn: PlainDate | null, today: PlainDate): Refusal | undefined {
  if (foundOn > today) return refusal('occurredOn', 'DATE_IN_FUTURE');
  if (receivedOn === null) return undefined;
  if (receivedOn > today) return refusal('receivedOn', 'DATE_IN_FUTURE');
  return receivedOn < foundOn ? refusal('receivedOn', 'BEFORE_PREVIOUS_STEP', RECEIPT) : undefined;
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
