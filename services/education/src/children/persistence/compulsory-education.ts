import { awaitMatchingTurn } from '@dixian/register';
import { type RequestContext, type RowOf, rowPerKey, type Statements } from '@dixian/service';
import { compulsoryEducation } from '../tables';

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
  // A household that moves to another county meanwhile is the same row, which no unique key can tell.
  await awaitMatchingTurn(transaction);
  await transaction.query(
    `MERGE INTO compulsory_education AS c
     USING jsonb_to_recordset($1::jsonb) AS s("householdId" uuid, "divisionCode" text, "dropoutFound" boolean)
     ON c.household_id = s."householdId"
     WHEN MATCHED AND c.seen_on <= $2::date THEN
       UPDATE SET division_code = s."divisionCode", dropout_found = s."dropoutFound", seen_on = $2::date, source = $3
     WHEN NOT MATCHED THEN
       INSERT (household_id, division_code, dropout_found, seen_on, source)
       VALUES (s."householdId", s."divisionCode", s."dropoutFound", $2::date, $3)`,
    [JSON.stringify(seen), seenOn, source],
    'keep-schooling',
  );
}

const EDUCATION_NAMES = ['householdId', 'dropoutFound', 'seenOn', 'source'] as const;

/** What was seen of compulsory schooling in a household. */
export type CompulsoryEducationRow = RowOf<typeof compulsoryEducation, (typeof EDUCATION_NAMES)[number]>;

/** What was seen of compulsory schooling in a household; one statement per request. */
export function compulsoryEducationOf(
  context: RequestContext,
  householdId: string,
): Promise<CompulsoryEducationRow | undefined> {
  const sql = `SELECT household_id AS "rowKey", ${compulsoryEducation.select(EDUCATION_NAMES)}
    FROM compulsory_education WHERE household_id = ANY($1::uuid[])`;
  return rowPerKey<CompulsoryEducationRow>(context, 'compulsory-education', sql).load(householdId);
}
