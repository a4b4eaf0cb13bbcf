import type { Statements } from '@dixian/service';

/** Sets the village on rows that know these households by id and have another; set-based. */
export async function followHouseholds(
  transaction: Statements,
  tables: readonly string[],
  householdIds: readonly string[],
): Promise<void> {
  for (const table of tables) {
    await transaction.query(
      `UPDATE ${table} AS r SET division_code = h.division_code FROM registered_household h
       WHERE h.id = ANY($1::uuid[]) AND r.household_id = h.id AND r.division_code <> h.division_code`,
      [householdIds],
      `follow-${table}`,
    );
  }
}
