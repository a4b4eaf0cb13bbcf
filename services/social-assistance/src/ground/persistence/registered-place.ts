import { type RequestContext, rowPerKey } from '@dixian/service';

/** Where a household of the copy of the register lies. */
export interface RegisteredPlace {
  readonly divisionCode: string;
}

/** The place of a household, batched; undefined for one out of sight. */
export function placeOf(context: RequestContext, householdId: string): Promise<RegisteredPlace | undefined> {
  const sql = `SELECT id AS "rowKey", division_code AS "divisionCode" FROM registered_household WHERE id = ANY($1::uuid[])`;
  return rowPerKey<RegisteredPlace>(context, 'registered-place', sql).load(householdId);
}
