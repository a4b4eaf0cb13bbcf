import { awaitMatchingTurn } from '@dixian/register';
import type { Statements } from '@dixian/service';

/** Whether a person was seen in the residents' insurance. */
export interface SeenInsurance {
  personId: string;
  householdId: string;
  divisionCode: string;
  insured: boolean;
}

/** Keeps what was seen of insurance; what was seen on an older day never overwrites what was seen on a newer one. */
export async function keepInsurance(
  transaction: Statements,
  { seenOn, source }: { seenOn: string; source: string },
  seen: readonly SeenInsurance[],
): Promise<void> {
  // A household that moves to another county meanwhile takes the same row along, which no unique key can tell.
  await awaitMatchingTurn(transaction);
  await transaction.query(
    `MERGE INTO insurance AS i
     USING jsonb_to_recordset($1::jsonb)
       AS s("personId" uuid, "householdId" uuid, "divisionCode" text, insured boolean)
     ON i.person_id = s."personId"
     WHEN MATCHED AND i.seen_on <= $2::date THEN
       UPDATE SET household_id = s."householdId", division_code = s."divisionCode", insured = s.insured,
                  seen_on = $2::date, source = $3
     WHEN NOT MATCHED THEN
       INSERT (person_id, household_id, division_code, insured, seen_on, source)
       VALUES (s."personId", s."householdId", s."divisionCode", s.insured, $2::date, $3)`,
    [JSON.stringify(seen), seenOn, source],
    'record-insurance',
  );
}
