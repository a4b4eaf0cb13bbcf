import type { Statements } from '@dixian/service';
import type { Matter } from './safety-by-household';

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
  await transaction.query(
    `INSERT INTO safety_observation AS o (household_id, matter, division_code, problem_found, seen_on, source)
     SELECT "householdId", matter, "divisionCode", "problemFound", $2::date, $3
     FROM jsonb_to_recordset($1::jsonb)
       AS s("householdId" uuid, matter text, "divisionCode" text, "problemFound" boolean)
     ON CONFLICT (household_id, matter) DO UPDATE
       SET division_code = excluded.division_code, problem_found = excluded.problem_found,
           seen_on = excluded.seen_on, source = excluded.source
       WHERE o.seen_on <= excluded.seen_on`,
    [JSON.stringify(seen), seenOn, source],
    'keep-safety',
  );
}
