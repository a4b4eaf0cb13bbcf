import { STAGE } from '@dixian/imports';
import type { Statements } from '@dixian/service';

/** What a list does not say of a premium is as its record has it: the day of the payment, the tier. */
export async function fillPremiums(transaction: Statements): Promise<void> {
  await transaction.query(
    `UPDATE ${STAGE} s SET paid_on = coalesce(s.paid_on, t.paid_on), tier = coalesce(s.tier, t.tier)
     FROM pension_premium t WHERE t.county_code = left(s.division_code, 6) AND t.certificate_index = s.certificate_index
       AND t.year = s.year AND t.occurrence = 1`,
    [],
    'fill-premiums',
  );
}
