import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';

/** Whether all these persons are entered in a household. */
export async function areEntered(
  transaction: Statements,
  personIds: readonly string[],
  householdId: string,
): Promise<boolean> {
  if (!personIds.every(isEntityId)) return false;
  const rows = await transaction.query(
    'SELECT FROM person WHERE id = ANY($1::uuid[]) AND household_id = $2',
    [personIds, householdId],
  );
  return rows.length === new Set(personIds).size;
}
