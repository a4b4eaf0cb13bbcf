import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { KindByLead } from '../../ground/domain/supervised-kind';
import type { NewObligation } from '../domain/new-obligation';
import { type KnownProgress, outcomeOf } from '../domain/outcome-of-obligation';

/** What all obligations of a lead have in common. */
export interface ObligationSource {
  leadId: string;
  householdId: string;
  divisionCode: string;
  personId: string | null;
  sector: string | null;
}

/** Opens a lead's obligations, those already there left as they are; a known day meets or stops its own. */
export async function openObligations(
  transaction: Statements,
  source: ObligationSource,
  obligations: readonly NewObligation<KindByLead>[],
  progress: KnownProgress<PlainDate>,
  openedAt: Date,
): Promise<void> {
  const opened = obligations.map((obligation) => {
    const { met, stopped } = outcomeOf(obligation.kind, progress);
    return {
      ...obligation,
      metOn: met.on,
      metRecordedAt: met.recordedAt,
      stoppedOn: stopped.on,
      stoppedRecordedAt: stopped.recordedAt,
      stoppedAs: stopped.as,
    };
  });
  await transaction.query(
    `INSERT INTO obligation (subject_kind, subject_id, lead_id, household_id, person_id, division_code, sector, opened_at,
       kind, triggered_on, asked_from, due_on, provisional, notices, soft, duration, unit, clause_ids, latest_publicity_on,
       met_on, met_recorded_at, stopped_on, stopped_recorded_at, stopped_as)
     SELECT 'LEAD', $1::uuid::text, $1::uuid, $2, $3, $4, $5, $6, opened.*
     FROM jsonb_to_recordset($7) AS opened (kind text, "triggeredOn" date, "askedFrom" date, "dueOn" date, provisional boolean,
       notices text[], soft boolean, duration int, unit text, "clauseIds" text[], "latestPublicityOn" date,
       "metOn" date, "metRecordedAt" timestamptz, "stoppedOn" date, "stoppedRecordedAt" timestamptz, "stoppedAs" text)
     ON CONFLICT (lead_id, kind) DO NOTHING`,
    [
      source.leadId,
      source.householdId,
      source.personId,
      source.divisionCode,
      source.sector,
      openedAt,
      JSON.stringify(opened),
    ],
    'open-obligations',
  );
}
