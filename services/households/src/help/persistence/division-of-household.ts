import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowPerKey } from '@dixian/service';

/** The code of the village of a household in sight; one statement per request. */
export async function divisionOfHousehold(
  context: RequestContext,
  householdId: string,
): Promise<string | undefined> {
  if (!isEntityId(householdId)) return undefined;
  const sql = `SELECT id AS "rowKey", division_code AS "divisionCode" FROM household WHERE id = ANY($1::uuid[])`;
  const row = await rowPerKey<{ divisionCode: string }>(context, 'division-of-household', sql).load(
    householdId.toLowerCase(),
  );
  return row?.divisionCode;
}
