import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** Codes of divisions that are no more on a day, each with the code that it leads to then: of its division, or of the one that took it in. */
export async function formerCodes(statements: Statements, today: PlainDate): Promise<[string, string][]> {
  const rows = await statements.query<{ from: string; to: string }>(
    `SELECT DISTINCT ON (w.code) w.code AS "from", v.code AS "to"
     FROM division_version w JOIN division was ON was.id = w.division_id
     JOIN division_version v ON v.division_id = coalesce(was.merged_into, was.id)
       AND daterange(v.valid_from, v.valid_to, '[]') @> $1::date
     WHERE w.valid_to < $1::date AND NOT EXISTS (SELECT FROM division_version s
       WHERE s.code = w.code AND daterange(s.valid_from, s.valid_to, '[]') @> $1::date)
     ORDER BY w.code, w.valid_to DESC`,
    [today],
    'former-codes',
  );
  return rows.map(({ from, to }) => [from, to]);
}
