import type { Statements } from '@dixian/service';
import type { ItemBatch, RestsQuery } from '@dixian/transition';

/** Closes the accrual of the loans of a batch. */
export async function endAccruals(transaction: Statements, batch: ItemBatch): Promise<void> {
  const at = batch.parameters.length;
  await transaction.query(
    `INSERT INTO accrual_end (loan_id, household_id, division_code, last_day, clause, subsidy, run_id)
     SELECT i.subject_id::uuid, i.household_id, i.division_code, (i.after ->> 'lastDay')::date, i.clause,
            ((i.after ->> 'subsidy')::numeric * 100)::bigint, $${at + 1}
     FROM (${batch.sql}) AS i ON CONFLICT (loan_id, last_day) DO NOTHING`,
    [...batch.parameters, batch.runId],
  );
}

/** Makes the accrual of the loans of a batch go on as before. */
export async function reopenAccruals(transaction: Statements, batch: ItemBatch): Promise<void> {
  const at = batch.parameters.length;
  await transaction.query(
    `DELETE FROM accrual_end e USING (${batch.sql}) AS i
     WHERE e.loan_id = i.subject_id::uuid AND e.last_day = $${at + 1}::date AND e.run_id = $${at + 2}`,
    [...batch.parameters, batch.day, batch.runId],
  );
}

/** Loans of a batch whose interest up to that day stands on a list that is approved or paid. */
export function finalListOf(batch: ItemBatch): RestsQuery {
  return {
    sql: `SELECT DISTINCT i.id AS item_id, 'FINAL_LIST' AS rested_by
      FROM (${batch.sql}) AS i
      JOIN subsidy_line s ON s.county_code = i.county_code AND s.loan_id = i.subject_id::uuid
      JOIN subsidy_list l ON l.county_code = s.county_code AND l.id = s.list_id
      WHERE l.to_on = (i.after ->> 'lastDay')::date AND l.state IN ('APPROVED', 'PAID')`,
    parameters: batch.parameters,
  };
}
