import type { PlainDate } from '@dixian/calendar';
import { writeEvents } from '@dixian/register';
import type { Statements } from '@dixian/service';

/** Tells the plans of households what they were paid with a list, a line each. */
export async function tellPaidLines(
  transaction: Statements,
  listId: string,
  paidOn: PlainDate,
): Promise<void> {
  const item = `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', NULL,
    'divisionCode', t.division_code, 'family', 'FINANCE', 'name', '小额信贷贴息', 'deliveredOn', $2::date,
    'amount', t.subsidy::text, 'department', '金融', 'source', '小额信贷贴息清单')`;
  await transaction.query(
    `WITH t AS (
       SELECT * FROM subsidy_line WHERE list_id = $1 AND household_id IS NOT NULL AND subsidy > 0
     ), ${writeEvents({ type: 'measure-delivered', list: 'measures', item }, 0)}
     SELECT FROM t LIMIT 1`,
    [listId, paidOn],
  );
}
