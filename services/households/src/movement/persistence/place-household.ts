import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { householdTables } from '../../ground/persistence/household-tables';
import type { Village } from './hold-village';
import { leaveBehind, leaveHouseholds } from './leave-behind';

/**
 * Puts a held household and every row of it into another village. Its day of export follows, so that an older ledger
 * does not move it back.
 */
export async function placeHousehold(
  transaction: Statements,
  householdId: string,
  village: Village,
  by: { source: string; on: PlainDate },
): Promise<void> {
  await leaveBehind(transaction, { households: [householdId], on: by.on });
  await leaveHouseholds(transaction, [householdId], by.on);
  await transaction.query(
    `UPDATE household SET division_id = $2, division_code = $3, source = $4,
       exported_on = greatest(exported_on, $5::date)
     WHERE id = $1`,
    [householdId, village.id, village.code, by.source, by.on],
  );
  for (const { table } of householdTables()) {
    await transaction.query(
      `UPDATE ${table} SET division_code = $2 WHERE household_id = $1 AND division_code <> $2`,
      [householdId, village.code],
    );
  }
}
