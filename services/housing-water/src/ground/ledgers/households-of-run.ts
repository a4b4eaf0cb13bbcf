import type { WithdrawalContext } from '@dixian/imports';
import type { Statements } from '@dixian/service';

/** Households of which a run wrote something into a table. */
export async function householdsOfRun(reader: Statements, table: string, runId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT DISTINCT household_id AS id FROM ${table} WHERE loaded_by = $1 AND household_id IS NOT NULL`,
    [runId],
  );
  return rows.map(({ id }) => id);
}

/** Notes them before the rows of a run are taken back, until the transaction ends. */
export const noteHouseholds =
  (table: string) =>
  async ({ transaction, runId }: WithdrawalContext): Promise<void> => {
    await transaction.query(
      `CREATE TEMPORARY TABLE taken_households ON COMMIT DROP AS
       SELECT DISTINCT household_id AS id FROM ${table} WHERE loaded_by = $1 AND household_id IS NOT NULL`,
      [runId],
    );
  };

/** The households that were noted. */
export async function notedHouseholds(reader: Statements): Promise<string[]> {
  const rows = await reader.query<{ id: string }>('SELECT id FROM taken_households');
  return rows.map(({ id }) => id);
}
