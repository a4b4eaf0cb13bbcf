import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A lead as supervision knows it, from whichever of its events came first. */
export interface SupervisedLead {
  leadId: string;
  householdId: string;
  divisionCode: string;
}

/** When a lead was verified and its household identified, and when each was recorded. */
export interface LeadProgress {
  verifiedOn: PlainDate | null;
  verifiedRecordedAt: Date | null;
  identifiedOn: PlainDate | null;
  identifiedRecordedAt: Date | null;
}

const NONE = { verifiedOn: null, verifiedRecordedAt: null, identifiedOn: null, identifiedRecordedAt: null };

/**
 * Notes the lead and gives its progress if that came first. The row is locked until the transaction ends, so
 * that of two events of one lead the later sees what the earlier did.
 */
export async function noteLead(transaction: Statements, lead: SupervisedLead): Promise<LeadProgress> {
  const [row] = await transaction.query<LeadProgress>(
    `INSERT INTO supervised_lead (lead_id, household_id, division_code) VALUES ($1, $2, $3)
     ON CONFLICT (lead_id) DO UPDATE SET household_id = EXCLUDED.household_id
     RETURNING verified_on::text AS "verifiedOn", verified_recorded_at AS "verifiedRecordedAt",
       identified_on::text AS "identifiedOn", identified_recorded_at AS "identifiedRecordedAt"`,
    [lead.leadId, lead.householdId, lead.divisionCode],
    'note-lead',
  );
  return row ?? NONE;
}

/** Notes that the lead was verified, or its household identified; the first day stands. Locks the row as noteLead does. */
export async function noteProgress(
  transaction: Statements,
  lead: SupervisedLead,
  what: 'verified' | 'identified',
  on: PlainDate,
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `INSERT INTO supervised_lead AS known (lead_id, household_id, division_code, ${what}_on, ${what}_recorded_at)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (lead_id) DO UPDATE SET
       ${what}_on = coalesce(known.${what}_on, EXCLUDED.${what}_on),
       ${what}_recorded_at = coalesce(known.${what}_recorded_at, EXCLUDED.${what}_recorded_at)`,
    [lead.leadId, lead.householdId, lead.divisionCode, on, recordedAt],
    `note-${what}`,
  );
}
