import type { PlainDate } from '@dixian/calendar';
import { writeEvents } from '@dixian/register';
import type { Statements } from '@dixian/service';

/** Tells that the industry of households failed; the register takes one lead of a household, rule and year. */
export async function tellFailure(
  transaction: Statements,
  householdIds: readonly string[],
  foundOn: PlainDate,
): Promise<void> {
  const item = `jsonb_build_object('householdId', t.household_id, 'personId', NULL, 'divisionCode', t.division_code,
    'rule', 'help-industry-failed', 'period', left($2, 4), 'foundOn', $2::date, 'leadType', 'BUSINESS_FAILURE',
    'department', '财政', 'note', '带动的帮扶产业出现经营失败')`;
  await transaction.query(
    `WITH t AS (
       SELECT id, id AS household_id, division_code FROM registered_household WHERE id = ANY($1::uuid[])
     ), ${writeEvents({ type: 'screening-hit', list: 'hits', item }, 0)}
     SELECT FROM t LIMIT 1`,
    [householdIds, foundOn],
  );
}
