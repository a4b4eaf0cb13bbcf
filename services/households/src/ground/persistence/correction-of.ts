import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';

// Where what is on record of a household is corrected: the register, its monitoring, leads, acts and incomes.
const CORRECTIONS = [
  'SELECT FROM household_movement WHERE id = $1 AND (household_id = $2 OR to_household_id = $2)',
  'SELECT FROM monitoring_period_entry WHERE id = $1 AND household_id = $2',
  'SELECT FROM lead_entry WHERE id = $1 AND household_id = $2',
  'SELECT FROM income_assessment WHERE id = $1 AND household_id = $2',
];

/** Whether a correction of that household has that id. */
export async function isCorrectionOf(
  transaction: Statements,
  id: string,
  householdId: string,
): Promise<boolean> {
  if (!isEntityId(id)) return false;
  const found = await transaction.query(`${CORRECTIONS.join(' UNION ALL ')} LIMIT 1`, [id, householdId]);
  return found.length > 0;
}
