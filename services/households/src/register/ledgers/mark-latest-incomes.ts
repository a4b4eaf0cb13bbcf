import { yearOf } from '@dixian/calendar';
import type { RegisterMerge } from '../persistence/keeping/work-tables';

/** Marks which income of the year counts, for the households of the import, where two ledgers speak of one. */
export async function markLatestIncomes({ transaction, exportedOn }: RegisterMerge): Promise<void> {
  // EXISTS as a value is looked up row by row; as a condition it could become a join of two tables not yet analysed.
  await transaction.query(
    `UPDATE household_income t SET latest = NOT t.latest
     FROM import_household h
     WHERE t.household_id = h.id AND t.year = $1::int AND t.latest = EXISTS (
       SELECT FROM household_income o
       WHERE o.household_id = t.household_id AND o.year = t.year
         AND (o.exported_on > t.exported_on OR (o.exported_on = t.exported_on AND o.ledger < t.ledger)))`,
    [yearOf(exportedOn)],
  );
}
