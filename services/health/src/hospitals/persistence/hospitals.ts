import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/**
 * Whether a hospital, by code or name, was designated in the county of a place on a day; null where the county has no list.
 */
export async function designatedOn(
  reader: Statements,
  { division, hospital, on }: { division: string; hospital: string; on: PlainDate },
): Promise<boolean | null> {
  const [row] = await reader.query<{ listed: boolean; designated: boolean }>(
    `SELECT count(*) > 0 AS listed, coalesce(bool_or((code = $2 OR name = $2) AND from_on <= $3::date
       AND (until_on IS NULL OR until_on >= $3::date)), false) AS designated
     FROM designated_hospital WHERE county_code = left($1, 6)`,
    [division, hospital, on],
    'designated-on',
  );
  return row?.listed ? row.designated : null;
}
