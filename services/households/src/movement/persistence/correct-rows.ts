import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** Sets code and kind of a held household; `provisional` null leaves the code what it was. */
export async function setHousehold(
  transaction: Statements,
  householdId: string,
  set: { code: string; householdType: string | null; provisional: boolean | null },
  by: { source: string; on: PlainDate },
): Promise<void> {
  await transaction.query(
    `UPDATE household SET code = $2, household_type = $3, provisional = coalesce($4, provisional), source = $5,
       exported_on = greatest(exported_on, $6::date)
     WHERE id = $1`,
    [householdId, set.code, set.householdType, set.provisional, by.source, by.on],
  );
}
