import type { Statements } from '@dixian/service';

/** To whom the first six digits of a household code (户编号) point, seen from the county of the household. */
export type CodeOrigin = 'OWN' | 'OTHER_COUNTY' | 'UNKNOWN';

/**
 * The origin of a code for a household in that division, as SQL: its county's own if the county, or a township of it, has
 * or once had the digits that the code begins with; another county's if any other has or had them; else unknown, for the
 * table need not hold the whole country.
 */
export function originSql(code: string, divisionCode: string): string {
  const county = `left(${divisionCode}, 6)`;
  return `CASE
    WHEN left(${code}, 6) = ${county} THEN 'OWN'
    WHEN EXISTS (
      SELECT FROM division_version v JOIN division_version n ON n.division_id = v.division_id AND n.valid_to IS NULL
      WHERE v.code IN (left(${code}, 6), left(${code}, 9)) AND left(n.code, 6) = ${county}) THEN 'OWN'
    WHEN EXISTS (SELECT FROM division_version v WHERE v.code = left(${code}, 6)) THEN 'OTHER_COUNTY'
    ELSE 'UNKNOWN' END`;
}

/** Whether a code begins with the digits of a township, as SQL. */
export function namesTownshipSql(code: string): string {
  return `EXISTS (SELECT FROM division_version v WHERE v.code = left(${code}, 9) AND length(v.code) = 9)`;
}

/** Whether a code begins with the digits of a township of the division table. */
export async function namesTownship(transaction: Statements, code: string): Promise<boolean> {
  const rows = await transaction.query(`SELECT WHERE ${namesTownshipSql('$1::text')}`, [code]);
  return rows.length > 0;
}

/** The origin of a code for a household in that division. */
export async function codeOrigin(
  transaction: Statements,
  code: string,
  divisionCode: string,
): Promise<CodeOrigin> {
  const [row] = await transaction.query<{ origin: CodeOrigin }>(
    `SELECT ${originSql('g.code', 'g.division')} AS origin
     FROM (SELECT $1::text AS code, $2::text AS division) AS g`,
    [code, divisionCode],
    'code-origin',
  );
  return row?.origin ?? 'UNKNOWN';
}
