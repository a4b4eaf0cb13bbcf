import type { Statements } from '@dixian/service';
import type { NewObligation } from '../../obligations/domain/new-obligation';
import type { ToldDuty } from './told-duties';

/** A duty with the obligation that the law makes of it. */
export interface KeptDuty extends ToldDuty {
  readonly obligation: NewObligation;
}

/**
 * Brings obligations to what departments told of them. Where one lies is the matter of moves once it is there, unless the
 * department tells it of another household; a day that it had before is kept beside the new one.
 */
export async function keepDuties(
  transaction: Statements,
  duties: readonly KeptDuty[],
  openedAt: Date,
): Promise<void> {
  const rows = duties.map(({ obligation, ...told }) => ({ ...told, ...obligation }));
  await transaction.query(
    `MERGE INTO obligation AS o USING (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS r("obligationId" uuid, department text, kind text, "subjectKind" text,
         "subjectId" text, cycle text, "householdId" uuid, "personId" uuid, sector text, "divisionCode" text,
         "triggeredOn" date, "askedFrom" date, "dueOn" date, provisional boolean, notices text[], soft boolean, duration int, unit text,
         "clauseIds" text[], "metOn" date, "stoppedOn" date, "stoppedAs" text, "endedAt" timestamptz)
     ) AS r ON o.id = r."obligationId"
     WHEN MATCHED THEN UPDATE SET
       kind = r.kind, subject_kind = r."subjectKind", subject_id = r."subjectId", cycle = r.cycle,
       person_id = r."personId", sector = r.sector, triggered_on = r."triggeredOn", asked_from = r."askedFrom", due_on = r."dueOn",
       previous_due_on = CASE WHEN o.due_on IS DISTINCT FROM r."dueOn" THEN o.due_on ELSE o.previous_due_on END,
       provisional = r.provisional, notices = r.notices, soft = r.soft, duration = r.duration, unit = r.unit,
       clause_ids = r."clauseIds", met_on = r."metOn",
       met_recorded_at = CASE WHEN r."metOn" IS NOT NULL THEN r."endedAt" END, stopped_on = r."stoppedOn",
       stopped_recorded_at = CASE WHEN r."stoppedOn" IS NOT NULL THEN r."endedAt" END, stopped_as = r."stoppedAs"
     WHEN NOT MATCHED THEN INSERT (id, department, kind, subject_kind, subject_id, cycle, household_id, person_id, sector,
       division_code, triggered_on, asked_from, due_on, provisional, notices, soft, duration, unit, clause_ids, met_on, met_recorded_at,
       stopped_on, stopped_recorded_at, stopped_as, opened_at)
     VALUES (r."obligationId", nullif(r.department, 'households'), r.kind, r."subjectKind", r."subjectId", r.cycle, r."householdId", r."personId",
       r.sector, r."divisionCode", r."triggeredOn", r."askedFrom", r."dueOn", r.provisional, r.notices, r.soft, r.duration, r.unit,
       r."clauseIds", r."metOn", CASE WHEN r."metOn" IS NOT NULL THEN r."endedAt" END, r."stoppedOn",
       CASE WHEN r."stoppedOn" IS NOT NULL THEN r."endedAt" END, r."stoppedAs", $2)`,
    [JSON.stringify(rows), openedAt],
    'keep-duties',
  );
}

/** Lets duties that no document asks for any more, on the day that their clock is now told to start, never have run. */
export async function dropDuties(
  transaction: Statements,
  ids: readonly string[],
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `UPDATE obligation SET stopped_on = triggered_on, stopped_recorded_at = $2, stopped_as = 'NOT_REQUIRED', met_on = NULL,
       met_recorded_at = NULL
     WHERE id = ANY($1::uuid[])`,
    [ids, recordedAt],
    'drop-duties',
  );
}

/** Withdraws flags and notices that are not true by the days of these obligations as they read now. */
export async function withdrawUntrue(
  transaction: Statements,
  ids: readonly string[],
  recordedAt: string,
): Promise<void> {
  await transaction.query(
    `WITH untrue AS (
       SELECT n.county_code, n.id, n.obligation_id
       FROM obligation o JOIN overdue_notice n ON (n.county_code, n.obligation_id) = (o.county_code, o.id)
       WHERE o.id = ANY($1::uuid[]) AND n.withdrawn_at IS NULL
         AND (o.due_key >= n.flagged_for OR o.ended_on <= n.flagged_for)
     ), withdrawn AS (
       UPDATE overdue_notice SET withdrawn_at = $2 WHERE (county_code, id) IN (SELECT county_code, id FROM untrue)
     )
     UPDATE obligation SET flagged_at = NULL WHERE (county_code, id) IN (SELECT county_code, obligation_id FROM untrue)`,
    [ids, recordedAt],
    'withdraw-untrue',
  );
}
