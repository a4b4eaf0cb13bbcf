import type { PlainDate } from '@dixian/calendar';
import { toldHits } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { standingOfLoan } from '../../loans/persistence/loan-standing';

/** What the data found goes to the rural office; how much is overdue is not told. */
export const TOLD_HITS = toldHits({
  leadType: `'BUSINESS_FAILURE'`,
  department: `'金融'`,
  note: `'小额信贷逾期未还'`,
});

const DAY = '($2::text)::date';

/**
 * Finds households of a county with principal unpaid for so many days, in one statement: one hit a household and month in
 * which the days were reached. What the risk fund paid is found no more.
 */
export async function screenOverdue(
  transaction: Statements,
  { county, asOf, days }: { readonly county: string; readonly asOf: PlainDate; readonly days: number },
): Promise<void> {
  await transaction.query(
    `INSERT INTO screening_hit (household_id, division_code, rule, period, found_on)
     SELECT DISTINCT loan.household_id, loan.division_code, 'loan-overdue', to_char(s.due_on + $3::int, 'YYYY-MM'), ${DAY}
     FROM loan CROSS JOIN LATERAL (${standingOfLoan(DAY)}) AS s
     WHERE loan.county_code = $1 AND loan.household_id IS NOT NULL AND loan.drawn_on <= ${DAY}
       AND s.open > 0 AND NOT s.compensated AND s.due_on + $3::int <= ${DAY}
     ON CONFLICT DO NOTHING`,
    [county, asOf, days],
    'screen-overdue',
  );
}
