import { type MergeContext, STAGE } from '@dixian/imports';

/**
 * Gives staged rows the place where their household is registered now, else the present code of the township that
 * their household code names. `household_place` shows every household's place, also outside the importer's division:
 * a household that moved away is then rejected as outside, not written into a row the importer may not see.
 */
export async function placeRows({ transaction }: Pick<MergeContext, 'transaction'>): Promise<void> {
  await transaction.query(
    `UPDATE ${STAGE} s SET division_code = r.new_code || substr(s.division_code, length(r.old_code) + 1)
     FROM recoded_division r WHERE starts_with(s.division_code, r.old_code)
       AND NOT EXISTS (SELECT 1 FROM household_place p WHERE p.code = s.household_code)`,
  );
  await transaction.query(
    `UPDATE ${STAGE} s SET division_code = p.division_code FROM household_place p
     WHERE p.code = s.household_code AND s.division_code IS DISTINCT FROM p.division_code`,
  );
}
