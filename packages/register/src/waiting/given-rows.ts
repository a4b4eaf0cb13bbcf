import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import { foldTwins } from '../fold-twins';
import { follow, type MatchedTable } from '../matching';
import type { RegisteredHousehold } from '../statements/registered-household';

/** A row of one of the tables, which nobody else changes until the transaction ends. */
export interface HeldWaitingRow {
  matched: MatchedTable;
  id: string;
  householdId: string | null;
  countyCode: string;
  certificateIndex: Buffer | null;
}

/** The row of an id in sight, in whichever table it lies. */
export async function holdRow(
  transaction: Statements,
  tables: readonly MatchedTable[],
  id: string,
): Promise<HeldWaitingRow | undefined> {
  if (!isEntityId(id)) return undefined;
  for (const matched of tables) {
    const [row] = await transaction.query<Omit<HeldWaitingRow, 'matched'>>(
      `SELECT id, household_id AS "householdId", county_code AS "countyCode",
              ${matched.numbers ? 'certificate_index' : 'NULL::bytea'} AS "certificateIndex"
       FROM ${matched.table} WHERE id = $1 FOR UPDATE`,
      [id],
      `hold-${matched.table}`,
    );
    if (row) return { matched, ...row };
  }
  return undefined;
}

/** Gives a row that is held to a household, as a number gives it; it becomes one with a record of the same that is there. */
export async function giveRow(
  transaction: Statements,
  { matched: { table, persons, numbers = false, twins }, id }: HeldWaitingRow,
  household: RegisteredHousehold,
  personId: string,
): Promise<void> {
  if (twins) {
    const sql = `SELECT t.county_code, t.id, $2::uuid AS household_id FROM ${table} t WHERE t.id = $1`;
    await foldTwins(transaction, table, twins, { sql, parameters: [id, household.id], name: 'give' });
  }
  await follow(transaction, 'on');
  await transaction.query(
    `UPDATE ${table} SET household_id = $2, division_code = $3
       ${numbers ? ", placed_by = 'PROPOSAL', household_code = coalesce(household_code, $4)" : ''}
       ${persons ? `, person_id = $${numbers ? 5 : 4}` : ''}
     WHERE id = $1`,
    [
      id,
      household.id,
      household.divisionCode,
      ...(numbers ? [household.code] : []),
      ...(persons ? [personId] : []),
    ],
    `give-${table}`,
  );
  await follow(transaction, '');
  await transaction.query(
    'DELETE FROM waiting_number WHERE table_name = $1 AND row_id = $2',
    [table, id],
    'wipe-given',
  );
}
