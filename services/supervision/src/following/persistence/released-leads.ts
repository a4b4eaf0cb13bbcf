import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { SupervisedLead } from './supervised-leads';

/** Notes when the household of a lead was released, null where it was not after all; false where a newer word stands. */
export async function noteRelease(
  transaction: Statements,
  { leadId, householdId, divisionCode }: SupervisedLead,
  releasedOn: PlainDate | null,
  recordedAt: string,
): Promise<boolean> {
  const rows = await transaction.query(
    `INSERT INTO supervised_lead AS known (lead_id, household_id, division_code, released_on, released_recorded_at)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (lead_id) DO UPDATE SET
       released_on = EXCLUDED.released_on, released_recorded_at = EXCLUDED.released_recorded_at
       WHERE known.released_recorded_at IS NULL OR known.released_recorded_at <= EXCLUDED.released_recorded_at
     RETURNING lead_id`,
    [leadId, householdId, divisionCode, releasedOn, recordedAt],
    'note-release',
  );
  return rows.length > 0;
}

/** Stops the clock of a plan that nobody has made by the release; null lets one run on that a release had stopped. */
export async function stopPlan(
  transaction: Statements,
  leadId: string,
  releasedOn: PlainDate | null,
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `UPDATE obligation SET stopped_on = $2::date,
       stopped_recorded_at = CASE WHEN $2::date IS NOT NULL THEN $3::timestamptz END,
       stopped_as = CASE WHEN $2::date IS NOT NULL THEN 'RELEASED' END
     WHERE lead_id = $1 AND kind = 'PLAN' AND met_on IS NULL AND (stopped_on IS NULL OR stopped_as = 'RELEASED')`,
    [leadId, releasedOn, recordedAt],
    'stop-plan',
  );
}
