import { awaitMatchingTurn } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { Matter } from '../tables';

/** Whether a problem was seen of house or water. */
export interface SeenSafety {
  householdId: string;
  divisionCode: string;
  matter: Matter;
  problemFound: boolean;
}

/** Keeps what was seen of house and water; what was seen on an older day never overwrites what was seen on a newer one. */
export async function keepSafety(
  transaction: Statements,
  { seenOn, source }: { seenOn: string; source: string },
  seen: readonly SeenSafety[],
): Promise<void> {
  // A household that moves to another county meanwhile is the same row, which no unique key can tell.
  await awaitMatchingTurn(transaction);
  await transaction.query(
    `MERGE INTO safety_observation AS o
     USING jsonb_to_recordset($1::jsonb)
       AS s("householdId" uuid, matter text, "divisionCode" text, "problemFound" boolean)
     ON o.household_id = s."householdId" AND o.matter = s.matter
     WHEN MATCHED AND o.seen_on <= $2::date THEN
       UPDATE SET division_code = s."divisionCode", problem_found = s."problemFound", seen_on = $2::date, source = $3
     WHEN NOT MATCHED THEN
       INSERT (household_id, matter, division_code, problem_found, seen_on, source)
       VALUES (s."householdId", s.matter, s."divisionCode", s."problemFound", $2::date, $3)`,
    [JSON.stringify(seen), seenOn, source],
    'keep-safety',
  );
}
