import type { Screening } from '../../ground/persistence/screening-hits';

/** Who applied for 低保 or 特困, by what was assessed of the application. */
export const APPLIED: Screening = {
  rule: 'allowance-applied',
  period: 'month',
  facts: `SELECT a.household_id, a.applied_on AS found_on, 'OTHER' AS lead_type FROM assistance_assessment a
    WHERE a.applied_on IS NOT NULL`,
};

/** Whose grant ended for income. */
export const ENDED_FOR_INCOME: Screening = {
  rule: 'allowance-ended',
  period: 'month',
  facts: `SELECT s.household_id, s.occurred_on AS found_on, 'OTHER' AS lead_type FROM allowance_statement s
    WHERE s.stands AND NOT s.active AND s.end_reason IN ('INCOME', 'EXIT_OVER') AND s.household_id IS NOT NULL`,
};
