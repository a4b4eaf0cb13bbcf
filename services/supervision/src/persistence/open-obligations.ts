import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { NewObligation } from '../domain/obligations-of-lead';
import type { SupervisedLead, Verification } from './supervised-leads';

/** What all obligations of a lead have in common. */
export interface ObligationSource extends SupervisedLead {
  personId: string | null;
  sector: string | null;
}

/** Opens a lead's obligations, those already there left as they are; a known verification meets its own. */
export async function openObligations(
  transaction: Statements,
  source: ObligationSource,
  obligations: readonly NewObligation[],
  verification: Verification,
  openedAt: Date,
): Promise<void> {
  await transaction.query(
    `INSERT INTO obligation (lead_id, household_id, person_id, division_code, sector, opened_at,
       kind, triggered_on, due_on, provisional, notices, soft, duration, unit, clause_ids, latest_publicity_on,
       met_on, met_recorded_at)
     SELECT $1, $2, $3, $4, $5, $6, opened.*,
       CASE WHEN opened.kind = 'VERIFICATION' THEN $7::date END,
       CASE WHEN opened.kind = 'VERIFICATION' THEN $8::timestamptz END
     FROM jsonb_to_recordset($9) AS opened (kind text, "triggeredOn" date, "dueOn" date, provisional boolean,
       notices text[], soft boolean, duration int, unit text, "clauseIds" text[], "latestPublicityOn" date)
     ON CONFLICT (lead_id, kind) DO NOTHING`,
    [
      source.leadId,
      source.householdId,
      source.personId,
      source.divisionCode,
      source.sector,
      openedAt,
      verification.verifiedOn,
      verification.verifiedRecordedAt,
      JSON.stringify(obligations),
    ],
    'open-obligations',
  );
}

/** Meets the verification obligation of a lead, if it is open. */
export async function meetVerification(
  transaction: Statements,
  leadId: string,
  metOn: PlainDate,
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `UPDATE obligation SET met_on = $2, met_recorded_at = $3
     WHERE lead_id = $1 AND kind = 'VERIFICATION' AND met_on IS NULL`,
    [leadId, metOn, recordedAt],
    'meet-verification',
  );
}
