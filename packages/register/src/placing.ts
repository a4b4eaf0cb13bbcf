import { type MergeContext, STAGE } from '@dixian/imports';
import { awaitMatchingTurn } from './matching';

/**
 * Gives staged rows the place where their household is registered now, else the present code of the township that
 * their household code names. `household_place` shows every household's place, also outside the importer's division:
 * a household that moved away is then rejected as outside, not written into a row the importer may not see. Of two that
 * the copy knows under one code, while an event is under way, the importer's own counts.
 * Takes the turn to match, so that no household moves between this and the merge.
 */
export async function placeRows({
  transaction,
  scope,
}: Pick<MergeContext, 'transaction' | 'scope'>): Promise<void> {
  await awaitMatchingTurn(transaction);
  await transaction.query(
    `UPDATE ${STAGE} s SET division_code = r.new_code || substr(s.division_code, length(r.old_code) + 1)
     FROM recoded_division r WHERE starts_with(s.division_code, r.old_code)
       AND NOT EXISTS (SELECT 1 FROM household_place p WHERE p.code = s.household_code)`,
  );
  // Who still lives in the township of the code, within the importer's division, needs no rewriting: the merge sees it.
  await transaction.query(
    `UPDATE ${STAGE} s SET division_code = p.division_code
     FROM (SELECT DISTINCT ON (code) code, division_code FROM household_place
           WHERE code IN (SELECT household_code FROM ${STAGE})
           ORDER BY code, starts_with(division_code, $1) DESC) AS p
     WHERE p.code = s.household_code
       AND NOT (starts_with(p.division_code, s.division_code) AND starts_with(s.division_code, $1))`,
    [scope.division],
  );
}
