import type { Screening } from '../../ground/persistence/screening-hits';

const FIRST_DAY = `(a.month || '-01')::date`;

/**
 * Members newly of grade 1 or 2: by a card of this year, unless an allowance knew them as such before; or by an allowance of a
 * person who had a lower grade before.
 */
export const NEWLY_SEVERE: Screening = {
  rule: 'severe-disability',
  period: 'year',
  facts: `SELECT c.household_id, c.issued_on AS found_on, 'OTHER' AS lead_type FROM disability_card c
    WHERE c.grade <= 2 AND c.household_id IS NOT NULL AND NOT EXISTS (SELECT FROM disability_allowance a
      WHERE a.person_id = c.person_id AND a.grade <= 2 AND ${FIRST_DAY} < date_trunc('month', c.issued_on))
    UNION ALL
    SELECT a.household_id, ${FIRST_DAY}, 'OTHER' FROM disability_allowance a
    WHERE a.grade <= 2 AND a.household_id IS NOT NULL
      AND EXISTS (SELECT FROM disability_allowance b WHERE b.person_id = a.person_id AND b.month < a.month AND b.grade > 2)
      AND NOT EXISTS (SELECT FROM disability_allowance b WHERE b.person_id = a.person_id AND b.month < a.month AND b.grade <= 2)`,
};
