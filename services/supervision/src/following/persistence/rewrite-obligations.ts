import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { KindByLead } from '../../ground/domain/supervised-kind';
import type { NewObligation } from '../../obligations/domain/new-obligation';
import { type KnownProgress, outcomeOf } from '../../obligations/domain/outcome-of-obligation';
import type { SupervisedLead } from './supervised-leads';

/** Writes obligations of a lead anew, as if its clocks had started on the corrected days. */
export async function rewriteObligations(
  transaction: Statements,
  { leadId, householdId, divisionCode }: SupervisedLead,
  obligations: readonly NewObligation<KindByLead>[],
  progress: KnownProgress<PlainDate>,
): Promise<void> {
  const rewritten = obligations.map((obligation) => {
    const { met, stopped } = outcomeOf(obligation.kind, progress);
    return {
      ...obligation,
      metOn: met.on,
      metAt: met.recordedAt,
      stoppedOn: stopped.on,
      stoppedAt: stopped.recordedAt,
      stoppedAs: stopped.as,
    };
  });
  await transaction.query(
    `UPDATE obligation o SET household_id = $2, division_code = $3, triggered_on = r."triggeredOn", asked_from = r."askedFrom", due_on = r."dueOn",
       previous_due_on = CASE WHEN o.due_on <> r."dueOn" THEN o.due_on ELSE o.previous_due_on END,
       provisional = r.provisional, notices = r.notices, soft = r.soft, duration = r.duration, unit = r.unit,
       clause_ids = r."clauseIds", latest_publicity_on = r."latestPublicityOn",
       met_on = r."metOn", met_recorded_at = r."metAt", stopped_on = r."stoppedOn", stopped_recorded_at = r."stoppedAt",
       stopped_as = r."stoppedAs"
     FROM jsonb_to_recordset($4::jsonb) AS r (kind text, "triggeredOn" date, "askedFrom" date, "dueOn" date, provisional boolean,
       notices text[], soft boolean, duration int, unit text, "clauseIds" text[], "latestPublicityOn" date,
       "metOn" date, "metAt" timestamptz, "stoppedOn" date, "stoppedAt" timestamptz, "stoppedAs" text)
     WHERE o.lead_id = $1 AND o.kind = r.kind`,
    [leadId, householdId, divisionCode, JSON.stringify(rewritten)],
    'rewrite-obligations',
  );
}

/** Stops what still runs of a lead on the very day it began: what was withdrawn never ran. */
export async function neverRan(
  transaction: Statements,
  leadId: string,
  kinds: readonly KindByLead[],
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `UPDATE obligation SET stopped_on = triggered_on, stopped_recorded_at = $3, stopped_as = 'WITHDRAWN'
     WHERE lead_id = $1 AND kind = ANY($2::text[]) AND met_on IS NULL`,
    [leadId, kinds, recordedAt],
    'obligation-never-ran',
  );
}

/** Lets every obligation of a household that an identification met be met on its corrected day; null meets none. */
export async function meetAnew(
  transaction: Statements,
  { householdId, leadId }: SupervisedLead,
  { before, now }: { before: PlainDate | null; now: PlainDate | null },
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `UPDATE obligation SET met_on = $4::date, met_recorded_at = CASE WHEN $4::date IS NOT NULL THEN $5::timestamptz END
     WHERE household_id = $1 AND kind = 'IDENTIFICATION' AND lead_id <> $2 AND met_on = $3::date`,
    [householdId, leadId, before, now, recordedAt],
    'meet-anew',
  );
}

/** Withdraws the flags and notices of a household that are not true by the days as they read now. */
export async function withdrawFalseFlags(
  transaction: Statements,
  householdId: string,
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `WITH untrue AS (
       SELECT n.county_code, n.id, n.obligation_id
       FROM obligation o JOIN overdue_notice n ON (n.county_code, n.obligation_id) = (o.county_code, o.id)
       WHERE o.household_id = $1 AND n.withdrawn_at IS NULL
         AND (o.due_key >= n.flagged_for OR o.ended_on <= n.flagged_for)
     ), withdrawn AS (
       UPDATE overdue_notice SET withdrawn_at = $2 WHERE (county_code, id) IN (SELECT county_code, id FROM untrue)
     )
     UPDATE obligation SET flagged_at = NULL WHERE (county_code, id) IN (SELECT county_code, obligation_id FROM untrue)`,
    [householdId, recordedAt],
    'withdraw-false-flags',
  );
}
