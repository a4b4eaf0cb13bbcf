import { type GivenDivision, readDivisions } from '@dixian/policy';
import { type Database, systemScope } from '@dixian/service';
import { awaitRegisterTurn } from './register-turn';

/**
 * Brings the divisions of policies/divisions.csv, and of a county's own table beside its policies, in, in one statement. A code that any division has or ever had is
 * left alone, so a second start and a recoded division change nothing. Returns how many are new.
 */
export async function loadDivisions(
  database: Database,
  directories: readonly string[] = [],
): Promise<number> {
  const given: readonly GivenDivision[] = readDivisions(directories);
  return database.write(systemScope, async (transaction) => {
    await awaitRegisterTurn(transaction);
    const added = await transaction.query(
      `WITH given AS MATERIALIZED (
         SELECT uuidv7() AS id, g.* FROM jsonb_to_recordset($1::jsonb) AS g(code text, name text, level text, parent text)
         WHERE NOT EXISTS (SELECT FROM division_version v WHERE v.code = g.code)
       ), divisions AS (
         INSERT INTO division (id, level) SELECT id, level FROM given
       )
       INSERT INTO division_version (division_id, code, name, parent_id)
       SELECT g.id, g.code, g.name, coalesce(p.id, k.division_id)
       FROM given g
       LEFT JOIN given p ON p.code = g.parent
       LEFT JOIN division_version k ON k.code = g.parent AND k.valid_to IS NULL
       ORDER BY g.code RETURNING division_id`,
      [JSON.stringify(given)],
    );
    return added.length;
  });
}
