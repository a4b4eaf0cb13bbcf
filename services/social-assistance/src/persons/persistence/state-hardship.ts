import type { Statements } from '@dixian/service';

/**
 * Writes down what ledgers say of the support of persons in extreme hardship, where it was not said yet: each person's grant
 * in each month, as of its last day or the day of the ledger. Of the grant others are told, so that the rows are told with it.
 */
export async function stateHardship(transaction: Statements): Promise<void> {
  await transaction.query(
    `WITH shown AS (
       SELECT DISTINCT ON (p.person_id, p.month) p.*, (p.month || '-01')::date AS first_day, h.code,
         least(((p.month || '-01')::date + interval '1 month - 1 day')::date, p.speaks_for) AS told_of
       FROM hardship_payment p JOIN registered_household h ON h.id = p.household_id
       WHERE NOT p.told AND p.person_id IS NOT NULL AND p.speaks_for IS NOT NULL
       ORDER BY p.person_id, p.month, p.occurrence DESC
     )
     INSERT INTO allowance_statement (grant_id, household_code, household_id, division_code, name, whole_household,
       dispersed_hardship, approved, paid, active, occurred_on, source)
     SELECT md5('hardship|' || s.person_id)::uuid, s.code, s.household_id, s.division_code, '特困救助供养', false,
       s.form = 'DISPERSED', s.basic + s.care, s.paid, s.basic + s.care > 0, s.told_of, s.source
     FROM shown s
     LEFT JOIN LATERAL (
       SELECT * FROM allowance_statement a WHERE a.stands AND a.grant_id = md5('hardship|' || s.person_id)::uuid
         AND a.occurred_on BETWEEN least(s.first_day, s.told_of) AND s.told_of
       ORDER BY a.occurred_on DESC, a.id DESC LIMIT 1
     ) AS last ON true
     WHERE last.id IS NULL OR (last.approved, last.paid, last.dispersed_hardship)
       IS DISTINCT FROM (s.basic + s.care, s.paid, s.form = 'DISPERSED')
     ORDER BY s.person_id, s.month`,
    [],
    'state-hardship',
  );
  await transaction.query(
    'UPDATE hardship_payment SET told = true WHERE NOT told AND person_id IS NOT NULL AND speaks_for IS NOT NULL',
    [],
    'hardship-told',
  );
}
