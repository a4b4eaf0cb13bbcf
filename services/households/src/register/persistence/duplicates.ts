import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { inWholeCountry } from '../../ground/persistence/whole-country';

const PRESENT = `SELECT q.certificate_index FROM person q JOIN membership n ON n.person_id = q.id AND n.left_on IS NULL`;

/**
 * The same as `checkDuplicates` of numbers that a statement over many rows gives. They are found first and counted: what
 * is left are few, while their estimate is anything where tables were just filled, and took minutes then.
 */
export async function checkManyDuplicates(
  transaction: Statements,
  chosenSql: string,
  on: PlainDate,
): Promise<number> {
  await inWholeCountry(transaction, () =>
    transaction.query(`CREATE TEMPORARY TABLE entered_twice ON COMMIT DROP AS ${chosenSql}`),
  );
  await transaction.query('ANALYZE entered_twice');
  return checkDuplicates(
    transaction,
    { sql: 'SELECT certificate_index FROM entered_twice', parameters: [] },
    on,
  );
}

/**
 * Opens a task with the township of each household in which somebody stands whose certificate number stands in another
 * household, too, wherever that is, and closes the tasks of entries that no longer do. `chosen` gives certificate indexes.
 * Nothing is merged by itself. Returns how many entries of the chosen numbers stand twice.
 */
export function checkDuplicates(
  transaction: Statements,
  chosen: { sql: string; parameters: readonly unknown[] },
  on: PlainDate,
): Promise<number> {
  const day = `$${chosen.parameters.length + 1}::date`;
  return inWholeCountry(transaction, async () => {
    // An array, so that each number is looked up by index whatever the planner knows of tables just filled.
    const found = await transaction.query(
      `WITH twice AS MATERIALIZED (
         ${PRESENT} WHERE q.certificate_index = ANY(ARRAY(${chosen.sql}))
         GROUP BY q.certificate_index HAVING count(DISTINCT q.household_id) > 1
       )
       INSERT INTO task (kind, household_id, subject_id, level, opened_on, division_code)
       SELECT 'CHECK_DUPLICATE', p.household_id, p.id, 'township', ${day}, p.division_code
       FROM twice JOIN person p USING (certificate_index)
       JOIN membership m ON m.person_id = p.id AND m.left_on IS NULL
       ON CONFLICT (county_code, kind, subject_id, step) DO UPDATE
         SET closed_on = NULL, household_id = excluded.household_id, division_code = excluded.division_code,
             opened_on = CASE WHEN task.closed_on IS NULL THEN task.opened_on ELSE excluded.opened_on END
       RETURNING id`,
      [...chosen.parameters, on],
    );
    await closeResolved(transaction, on);
    return found.length;
  });
}

/**
 * Lets the tasks of persons follow into their new household. They are told by county and person: left behind in another
 * county, the next look would open a second one beside them.
 */
export async function takeDuplicateTasks(
  transaction: Statements,
  personIds: readonly string[],
  to: { id: string; divisionCode: string },
): Promise<void> {
  await transaction.query(
    `UPDATE task SET household_id = $2, division_code = $3
     WHERE kind = 'CHECK_DUPLICATE' AND subject_id = ANY($1::uuid[])`,
    [personIds, to.id, to.divisionCode],
  );
}

// Few are open at a time, so all of them are looked at, whichever side of the pair changed.
async function closeResolved(transaction: Statements, on: PlainDate): Promise<void> {
  await transaction.query(
    `UPDATE task t SET closed_on = greatest($1::date, t.opened_on)
     FROM person p
     WHERE t.kind = 'CHECK_DUPLICATE' AND t.closed_on IS NULL AND p.id = t.subject_id
       AND (NOT EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND m.left_on IS NULL)
         OR NOT EXISTS (${PRESENT} WHERE q.certificate_index = p.certificate_index AND q.household_id <> p.household_id))`,
    [on],
  );
}
