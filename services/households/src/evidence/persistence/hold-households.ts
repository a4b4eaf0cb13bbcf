import type { Statements } from '@dixian/service';
import { shareRegisterTurn } from '../../register/persistence/register-turn';

/** What a department tells of a household. */
interface Told {
  householdId: string;
  /** The household's division as the department has it. */
  divisionCode: string;
}

/**
 * What was told, under the household and division that the register has now: of one that was merged, the household it
 * is in. Neither changes until the transaction ends. One that the register does not know stays as it was told.
 */
export async function placeAtHouseholds<Report extends Told>(
  transaction: Statements,
  reports: readonly Report[],
): Promise<Report[]> {
  const ids = [...new Set(reports.map(({ householdId }) => householdId))];
  await shareRegisterTurn(transaction);
  // Waits for whoever moves or merges one of them; what they did is seen by the next statement.
  await transaction.query(
    'SELECT FROM household WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE',
    [ids],
    'hold-households',
  );
  const found = await transaction.query<{ told: string; id: string; divisionCode: string }>(
    `WITH RECURSIVE path AS (
       SELECT id AS told, id, merged_into FROM household WHERE id = ANY($1::uuid[])
       UNION
       SELECT p.told, h.id, h.merged_into FROM path p JOIN household h ON h.id = p.merged_into
     )
     SELECT p.told, h.id, h.division_code AS "divisionCode" FROM path p JOIN household h ON h.id = p.id
     WHERE p.merged_into IS NULL ORDER BY h.id FOR SHARE OF h`,
    [ids],
    'current-households',
  );
  const current = new Map(
    found.map(({ told, id, divisionCode }) => [told, { householdId: id, divisionCode }]),
  );
  return reports.map((report) => ({ ...report, ...current.get(report.householdId) }));
}
