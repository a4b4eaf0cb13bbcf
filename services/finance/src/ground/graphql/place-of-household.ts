import { type RequestContext, rowPerKey } from '@dixian/service';

/** Where a household lives, as the department's copy of the register has it; one statement for all of a request. */
export function placeOf(context: RequestContext, id: string): Promise<{ divisionCode: string } | undefined> {
  const sql = `SELECT id AS "rowKey", division_code AS "divisionCode" FROM registered_household WHERE id = ANY($1::uuid[])`;
  return rowPerKey<{ divisionCode: string }>(context, 'place-of-household', sql).load(id);
}
