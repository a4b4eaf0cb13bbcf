/**
 * SQL of rows of a table that run `$1` wrote last and that wait for their household, with why: by what the copy of the
 * register says now.
 */
export function waitingSql(table: string, numbers: boolean): string {
  const waits = 't.loaded_by = $1 AND t.household_id IS NULL';
  if (!numbers) {
    return `SELECT t.id, t.household_code, t.division_code, 'HOUSEHOLD_NOT_REGISTERED' AS reason
      FROM ${table} t WHERE ${waits}`;
  }
  return `SELECT t.id, t.household_code, t.division_code,
      CASE WHEN n.households > 1 THEN 'PERSON_IN_SEVERAL_HOUSEHOLDS'
        WHEN n.households = 1 THEN 'CODE_AND_NUMBER_DISAGREE' ELSE 'HOUSEHOLD_NOT_REGISTERED' END AS reason
    FROM ${table} t CROSS JOIN LATERAL (
      SELECT count(DISTINCT p.household_id) AS households FROM registered_person p
      WHERE p.certificate_index = t.certificate_index AND p.county_code = t.county_code
    ) AS n WHERE ${waits}`;
}
