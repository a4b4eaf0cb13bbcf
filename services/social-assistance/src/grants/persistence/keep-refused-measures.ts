import type { EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** Keeps which measures were refused to whom; told again it is the same refusal. Gives the new ones. */
export async function keepRefusedMeasures(
  transaction: Statements,
  { refusals }: EventPayloads['measure-refused'],
): Promise<{ id: string; householdId: string; divisionCode: string; refusedOn: string }[]> {
  return transaction.query(
    `INSERT INTO refused_measure (id, household_id, division_code, refused, department, refused_on)
     SELECT r."refusalId", r."householdId", coalesce(h.division_code, r."divisionCode"), r."right", r.department, r."refusedOn"
     FROM jsonb_to_recordset($1::jsonb) AS r("refusalId" uuid, "householdId" uuid, "divisionCode" text, "right" text,
       department text, "refusedOn" date)
     LEFT JOIN registered_household h ON h.id = r."householdId"
     ON CONFLICT (id) DO NOTHING
     RETURNING id, household_id AS "householdId", division_code AS "divisionCode", refused_on AS "refusedOn"`,
    [JSON.stringify(refusals)],
    'keep-refused-measures',
  );
}
