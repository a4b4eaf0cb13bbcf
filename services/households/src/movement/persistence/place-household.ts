import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { householdTables } from '../../ground/persistence/household-tables';
import type { Village } from './hold-village';

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
  await followReveals(transaction, householdId);
}

/** Lets the audit trail of looks at persons and self-reports follow to where their household is. */
export async function followReveals(transaction: Statements, householdId: string): Promise<void> {
  await transaction.query(
    `UPDATE reveal r SET division_code = p.division_code
     FROM person p WHERE p.household_id = $1 AND r.person_id = p.id AND r.division_code <> p.division_code`,
    [householdId],
  );
  await transaction.query(
    `UPDATE reveal r SET division_code = s.division_code
     FROM self_report s WHERE s.household_id = $1 AND r.self_report_id = s.id AND r.division_code <> s.division_code`,
    [householdId],
  );
}
