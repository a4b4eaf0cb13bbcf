import { type MergeContext, STAGE } from '@dixian/imports';
import { awaitMatchingTurn } from './matching';

/** What is placed: whether rows may come without a household code, and then lie in the division of who loads them. */
export interface Placing {
  mayLackCode: boolean;
  /** Columns that name the county of a row's household code: of a row without, the county of who loads it. */
  ofCounty: readonly string[];
}

const COUNTY_DIGITS = 6;

/**
 * Gives staged rows the place where their household is registered now, else the present code of the township that
 * their household code names. `household_place` shows every household's place, also outside the importer's division:
 * a household that moved away is then rejected as outside, not written into a row the importer may not see. Of two that
 * the copy knows under one code, while an event is under way, the importer's own counts.
 * Takes the turn to match, so that no household moves between this and the merge.
 */
export async function placeRows(
  context: Pick<MergeContext, 'transaction' | 'scope' | 'findings'>,
  placing: Placing = { mayLackCode: false, ofCounty: [] },
): Promise<void> {
  const { transaction, scope } = context;
  await awaitMatchingTurn(transaction);
  if (placing.mayLackCode) await placeUncoded(context, placing);
  // Hardly any county was recoded: without the first condition all rows would be held against the register to find out.
  await transaction.query(
    `UPDATE ${STAGE} s SET division_code = r.new_code || substr(s.division_code, length(r.old_code) + 1)
     FROM recoded_division r WHERE EXISTS (SELECT FROM recoded_division)
       AND starts_with(s.division_code, r.old_code) AND s.household_code IS NOT NULL
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

// A row of a person's number alone lies in the county whose office loads it: there the person is looked for, and there it waits.
async function placeUncoded(
  { transaction, scope, findings }: Pick<MergeContext, 'transaction' | 'scope' | 'findings'>,
  { ofCounty }: Placing,
): Promise<void> {
  if (scope.division.length < COUNTY_DIGITS) {
    await findings.fromSelect(
      {
        code: 'COUNTY_UNKNOWN',
        severity: 'REJECTED',
        column: null,
        zh: '这一行没有户编号，看不出属于哪个县；请交由县里导入，或填写户编号。',
        en: 'The row has no household code, so its county is not known; let the county load it, or add the code.',
      },
      `SELECT row_number, household_code FROM ${STAGE} WHERE household_code IS NULL`,
    );
    return;
  }
  const county = ofCounty.map((name) => `, ${name} = left($1, ${COUNTY_DIGITS})`).join('');
  await transaction.query(`UPDATE ${STAGE} SET division_code = $1${county} WHERE household_code IS NULL`, [
    scope.division,
  ]);
}
