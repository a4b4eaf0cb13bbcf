import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { NewObligation } from '../domain/obligations-of-lead';
import type { SupervisedKind } from '../domain/supervised-kind';
import type { LeadProgress, SupervisedLead } from './supervised-leads';

/** What all obligations of a lead have in common. */
export interface ObligationSource extends SupervisedLead {
  personId: string | null;
  sector: string | null;
}

/** Opens a lead's obligations, those already there left as they are; a known day meets its own. */
export async function openObligations(
  transaction: Statements,
  source: ObligationSource,
  obligations: readonly NewObligation[],
  progress: LeadProgress,
  openedAt: Date,
): Promise<void> {
  await transaction.query(
    `INSERT INTO obligation (lead_id, household_id, person_id, division_code, sector, opened_at,
       kind, triggered_on, due_on, provisional, notices, soft, duration, unit, clause_ids, latest_publicity_on,
       met_on, met_recorded_at)
     SELECT $1, $2, $3, $4, $5, $6, opened.*,
       CASE opened.kind WHEN 'VERIFICATION' THEN $7::date WHEN 'IDENTIFICATION' THEN $9::date END,
       CASE opened.kind WHEN 'VERIFICATION' THEN $8::timestamptz WHEN 'IDENTIFICATION' THEN $10::timestamptz END
     FROM jsonb_to_recordset($11) AS opened (kind text, "triggeredOn" date, "dueOn" date, provisional boolean,
       notices text[], soft boolean, duration int, unit text, "clauseIds" text[], "latestPublicityOn" date)
     ON CONFLICT (lead_id, kind) DO NOTHING`,
    [
      source.leadId,
      source.householdId,
      source.personId,
      source.divisionCode,
      source.sector,
      openedAt,
      progress.verifiedOn,
      progress.verifiedRecordedAt,
      progress.identifiedOn,
      progress.identifiedRecordedAt,
      JSON.stringify(obligations),
    ],
    'open-obligations',
  );
}

/** Meets an obligation of a lead, if it is open. */
export async function meetObligation(
  transaction: Statements,
  leadId: string,
  kind: SupervisedKind,
  metOn: PlainDate,
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `UPDATE obligation SET met_on = $3, met_recorded_at = $4
     WHERE lead_id = $1 AND kind = $2 AND met_on IS NULL`,
    [leadId, kind, metOn, recordedAt],
    'meet-obligation',
  );
}
