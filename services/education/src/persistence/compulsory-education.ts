import type { Statements } from '@dixian/service';

/** Whether a child of a household was found out of school (失学辍学). */
export interface SeenSchooling {
  householdId: string;
  divisionCode: string;
  dropoutFound: boolean;
}

/** Keeps what was seen of households; what was seen on an older day never overwrites what was seen on a newer one. */
export async function keepSchooling(
  transaction: Statements,
  { seenOn, source }: { seenOn: string; source: string },
  seen: readonly SeenSchooling[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO compulsory_education AS c (household_id, division_code, dropout_found, seen_on, source)
     SELECT s.*, $2::date, $3
     FROM jsonb_to_recordset($1::jsonb) AS s("householdId" uuid, "divisionCode" text, "dropoutFound" boolean)
     ON CONFLICT (household_id) DO UPDATE
       SET division_code = excluded.division_code, dropout_found = excluded.dropout_found,
           seen_on = excluded.seen_on, source = excluded.source
       WHERE c.seen_on <= excluded.seen_on`,
    [JSON.stringify(seen), seenOn, source],
    'keep-schooling',
  );
}
