import type { Statements } from '@dixian/service';
import type { CorrectedOutcome } from './corrected-leads';

/** Writes what a lead's identification came to anew; where it came to nothing yet, its clock runs on. */
export async function settleIdentification(
  transaction: Statements,
  leadId: string,
  { identifiedOn, closedOn, closedAs }: CorrectedOutcome,
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `UPDATE obligation SET met_on = $2::date, met_recorded_at = CASE WHEN $2::date IS NOT NULL THEN $4::timestamptz END,
       stopped_on = $3::date, stopped_recorded_at = CASE WHEN $3::date IS NOT NULL THEN $4::timestamptz END, 
       stopped_as = coalesce($5, CASE WHEN $3::date IS NOT NULL THEN stopped_as END)
     WHERE lead_id = $1 AND kind = 'IDENTIFICATION'`,
    [leadId, identifiedOn, closedOn, recordedAt, closedAs ?? null],
    'settle-identification',
  );
}
