import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { StopReason } from '../../ground/domain/stop-reason';
import type { LeadProgress, SupervisedLead } from './supervised-leads';
import { PROGRESS } from './supervised-leads';

/** What a case of a lead came to, as it reads now. */
export interface CorrectedOutcome {
  readonly identifiedOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
  /** Why the clock stopped; null where it did not, or where that is not told. */
  readonly closedAs?: StopReason | null;
}

/** Notes what a lead's case came to after a correction, and gives the lead's progress; undefined for an older correction. */
export async function noteOutcome(
  transaction: Statements,
  { leadId, householdId, divisionCode }: SupervisedLead,
  { identifiedOn, closedOn, closedAs }: CorrectedOutcome,
  recordedAt: string,
): Promise<LeadProgress | undefined> {
  const [row] = await transaction.query<LeadProgress>(
    `INSERT INTO supervised_lead AS known (lead_id, household_id, division_code, identified_on, identified_recorded_at,
       closed_on, closed_recorded_at, case_corrected_at, closed_as)
     SELECT $1, $2, $3, $4::date, CASE WHEN $4::date IS NOT NULL THEN $6::timestamptz END,
       $5::date, CASE WHEN $5::date IS NOT NULL THEN $6::timestamptz END, $6::timestamptz, $7
     ON CONFLICT (lead_id) DO UPDATE SET
       identified_on = EXCLUDED.identified_on, closed_on = EXCLUDED.closed_on,
       identified_recorded_at = EXCLUDED.identified_recorded_at, closed_recorded_at = EXCLUDED.closed_recorded_at,
       case_corrected_at = EXCLUDED.case_corrected_at, 
       closed_as = coalesce(EXCLUDED.closed_as, CASE WHEN EXCLUDED.closed_on IS NOT NULL THEN known.closed_as END)
       WHERE known.case_corrected_at IS NULL OR known.case_corrected_at <= EXCLUDED.case_corrected_at
     RETURNING ${PROGRESS}`,
    [leadId, householdId, divisionCode, identifiedOn, closedOn, recordedAt, closedAs ?? null],
    'note-outcome',
  );
  return row;
}

/** Notes whose household a corrected lead is, and gives its progress; undefined for an older correction. */
export async function noteCorrectedLead(
  transaction: Statements,
  { leadId, householdId, divisionCode }: SupervisedLead,
  recordedAt: string,
): Promise<LeadProgress | undefined> {
  const [row] = await transaction.query<LeadProgress>(
    `INSERT INTO supervised_lead AS known (lead_id, household_id, division_code, lead_corrected_at)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (lead_id) DO UPDATE SET household_id = EXCLUDED.household_id, division_code = EXCLUDED.division_code,
       lead_corrected_at = EXCLUDED.lead_corrected_at
       WHERE known.lead_corrected_at IS NULL OR known.lead_corrected_at < EXCLUDED.lead_corrected_at
     RETURNING ${PROGRESS}`,
    [leadId, householdId, divisionCode, recordedAt],
    'note-corrected-lead',
  );
  return row;
}
