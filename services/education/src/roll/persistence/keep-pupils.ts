import { awaitMatchingTurn } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { SchoolStage } from '../../ground/domain/school-stage';

/** A person as a survey saw them; without a status no pupil. */
export interface SeenPupil {
  personId: string;
  householdId: string;
  divisionCode: string;
  status: string | null;
  stage: SchoolStage | null;
}

/**
 * Keeps what was seen of pupils; what was seen on an older day never overwrites what was seen on a newer one. A person
 * seen without a school status ends an earlier record, but makes none.
 */
export async function keepPupils(
  transaction: Statements,
  { seenOn, source }: { seenOn: string; source: string },
  seen: readonly SeenPupil[],
): Promise<void> {
  // A household that moves to another county meanwhile takes the same row along, which no unique key can tell.
  await awaitMatchingTurn(transaction);
  await transaction.query(
    `MERGE INTO school_record AS r
     USING jsonb_to_recordset($1::jsonb)
       AS s("personId" uuid, "householdId" uuid, "divisionCode" text, status text, stage text)
     ON r.person_id = s."personId"
     WHEN MATCHED AND r.seen_on <= $2::date AND s.status IS NULL THEN
       UPDATE SET status = NULL, stage = NULL, seen_on = $2::date, source = $3
     WHEN MATCHED AND r.seen_on <= $2::date THEN
       UPDATE SET household_id = s."householdId", division_code = s."divisionCode", status = s.status,
                  stage = s.stage, seen_on = $2::date, source = $3
     WHEN NOT MATCHED AND s.status IS NOT NULL THEN
       INSERT (person_id, household_id, division_code, status, stage, seen_on, source)
       VALUES (s."personId", s."householdId", s."divisionCode", s.status, s.stage, $2::date, $3)`,
    [JSON.stringify(seen), seenOn, source],
    'record-pupils',
  );
}
