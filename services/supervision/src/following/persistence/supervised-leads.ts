import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { StopReason } from '../../ground/domain/stop-reason';

/** A lead as supervision knows it, from whichever of its events came first. */
export interface SupervisedLead {
  leadId: string;
  householdId: string;
  divisionCode: string;
}

/** What may happen to a lead: the visit, the identification, the plan after it, or its case's end without one. */
export type Happening = 'verified' | 'identified' | 'planned' | 'closed';

/** When a lead was verified, its household identified, the plan made or its case closed, and when each was recorded. */
export interface LeadProgress {
  verifiedOn: PlainDate | null;
  verifiedRecordedAt: Date | null;
  identifiedOn: PlainDate | null;
  identifiedRecordedAt: Date | null;
  plannedOn: PlainDate | null;
  plannedRecordedAt: Date | null;
  closedOn: PlainDate | null;
  closedRecordedAt: Date | null;
  closedAs: StopReason | null;
  releasedOn: PlainDate | null;
  releasedRecordedAt: Date | null;
}

/** Columns of a lead's progress. */
export const PROGRESS = `known.verified_on AS "verifiedOn", known.verified_recorded_at AS "verifiedRecordedAt",
  known.identified_on AS "identifiedOn", known.identified_recorded_at AS "identifiedRecordedAt",
  known.planned_on AS "plannedOn", known.planned_recorded_at AS "plannedRecordedAt",
  known.closed_on AS "closedOn", known.closed_recorded_at AS "closedRecordedAt",
  known.closed_as AS "closedAs", known.released_on AS "releasedOn",
  known.released_recorded_at AS "releasedRecordedAt"`;

/**
 * Notes the lead and gives its progress if that came first. The row is locked until the transaction ends, so
 * that of two events of one lead the later sees what the earlier did.
 */
export async function noteLead(transaction: Statements, lead: SupervisedLead): Promise<LeadProgress> {
  const [row] = await transaction.query<LeadProgress>(
    `INSERT INTO supervised_lead AS known (lead_id, household_id, division_code) VALUES ($1, $2, $3)
     ON CONFLICT (lead_id) DO UPDATE SET household_id = EXCLUDED.household_id
     RETURNING ${PROGRESS}`,
    [lead.leadId, lead.householdId, lead.divisionCode],
    'note-lead',
  );
  return noted(row);
}

/**
 * Notes that something happened to the lead, the first day stands, and gives its progress. Locks the row as noteLead does.
 * What a case came to is left as a correction told it that is newer.
 */
export async function noteProgress(
  transaction: Statements,
  lead: SupervisedLead,
  what: Happening,
  on: PlainDate,
  recordedAt: string,
  closedAs: StopReason | null = null,
): Promise<LeadProgress> {
  const [row] = await transaction.query<LeadProgress>(
    `INSERT INTO supervised_lead AS known (lead_id, household_id, division_code, ${what}_on, ${what}_recorded_at, closed_as)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (lead_id) DO UPDATE SET
       ${what}_on = CASE WHEN ${corrected(what)} THEN known.${what}_on
                         ELSE coalesce(known.${what}_on, EXCLUDED.${what}_on) END,
       ${what}_recorded_at = CASE WHEN ${corrected(what)} THEN known.${what}_recorded_at
                                  ELSE coalesce(known.${what}_recorded_at, EXCLUDED.${what}_recorded_at) END,
       closed_as = coalesce(known.closed_as, EXCLUDED.closed_as)
     RETURNING ${PROGRESS}`,
    [lead.leadId, lead.householdId, lead.divisionCode, on, recordedAt, closedAs],
    `note-${what}`,
  );
  return noted(row);
}

function corrected(what: Happening): string {
  return what === 'identified' || what === 'closed'
    ? `known.case_corrected_at IS NOT NULL AND known.case_corrected_at > EXCLUDED.${what}_recorded_at`
    : 'false';
}

function noted(row: LeadProgress | undefined): LeadProgress {
  if (!row) throw new Error('supervised_lead gave no row');
  return row;
}
