import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A lead as supervision knows it, from whichever of its events came first. */
export interface SupervisedLead {
  leadId: string;
  householdId: string;
  divisionCode: string;
}

/** When a lead was verified, and when that was recorded. */
export interface Verification {
  verifiedOn: PlainDate | null;
  verifiedRecordedAt: Date | null;
}

/**
 * Notes the lead and gives its verification if that came first. The row is locked until the transaction ends, so
 * that of two events of one lead the later sees what the earlier did.
 */
export async function noteLead(transaction: Statements, lead: SupervisedLead): Promise<Verification> {
  const [row] = await transaction.query<Verification>(
    `INSERT INTO supervised_lead (lead_id, household_id, division_code) VALUES ($1, $2, $3)
     ON CONFLICT (lead_id) DO UPDATE SET household_id = EXCLUDED.household_id
     RETURNING verified_on::text AS "verifiedOn", verified_recorded_at AS "verifiedRecordedAt"`,
    [lead.leadId, lead.householdId, lead.divisionCode],
    'note-lead',
  );
  return row ?? { verifiedOn: null, verifiedRecordedAt: null };
}

/** Notes that the lead was verified; the first verification stands. Locks the row as noteLead does. */
export async function noteVerification(
  transaction: Statements,
  lead: SupervisedLead,
  verifiedOn: PlainDate,
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `INSERT INTO supervised_lead AS known (lead_id, household_id, division_code, verified_on, verified_recorded_at)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (lead_id) DO UPDATE SET
       verified_on = coalesce(known.verified_on, EXCLUDED.verified_on),
       verified_recorded_at = coalesce(known.verified_recorded_at, EXCLUDED.verified_recorded_at)`,
    [lead.leadId, lead.householdId, lead.divisionCode, verifiedOn, recordedAt],
    'note-verification',
  );
}
