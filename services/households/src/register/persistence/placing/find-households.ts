import { type MergeContext, STAGE } from '@dixian/imports';

/**
 * Finds the household of each row: by its code, else as the one household to which the person of the number belongs,
 * else that of the head's number. `found` is how many there are.
 */
export async function findHouseholds({ transaction }: MergeContext): Promise<void> {
  await transaction.query(
    `UPDATE ${STAGE} s SET household_id = h.id, division_code = h.division_code, found = 1
     FROM household h WHERE h.code = s.household_code`,
  );
  await transaction.query(
    `WITH living AS (
       SELECT s.row_number, h.id, h.code, h.division_code, p.id AS person_id,
              count(*) OVER (PARTITION BY s.row_number) AS found
       FROM ${STAGE} s
       JOIN person p ON p.certificate_index = coalesce(s.certificate_index, s.head_index)
       JOIN membership m ON m.person_id = p.id AND m.left_on IS NULL
       JOIN household h ON h.id = m.household_id AND h.merged_into IS NULL
       WHERE s.household_code IS NULL
     )
     UPDATE ${STAGE} s SET found = l.found, household_code = CASE WHEN l.found = 1 THEN l.code END,
       household_id = CASE WHEN l.found = 1 THEN l.id END,
       division_code = CASE WHEN l.found = 1 THEN l.division_code END
     FROM living l WHERE l.row_number = s.row_number`,
  );
  await transaction.query(
    `UPDATE ${STAGE} s SET person_id = p.id FROM person p
     WHERE p.household_id = s.household_id AND p.certificate_index = s.certificate_index`,
  );
}
