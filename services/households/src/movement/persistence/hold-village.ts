import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A village as it is coded now. */
export interface Village {
  id: string;
  code: string;
}

/**
 * The village that has this code now, or had it on that day, or the one that it has gone into; held, so that it is not
 * recoded until the transaction ends.
 */
export async function holdVillage(
  transaction: Statements,
  code: string,
  on: PlainDate,
): Promise<Village | undefined> {
  const [village] = await transaction.query<Village>(
    `SELECT current.division_id AS id, current.code
     FROM division_version current JOIN division d ON d.id = current.division_id AND d.level = 'village'
     WHERE current.valid_to IS NULL AND current.division_id = (
       SELECT coalesce(was.merged_into, was.id) FROM division_version v JOIN division was ON was.id = v.division_id
       WHERE v.code = $1 AND (v.valid_to IS NULL OR daterange(v.valid_from, v.valid_to, '[]') @> $2::date)
       ORDER BY v.valid_to IS NULL DESC LIMIT 1)
     FOR SHARE OF current`,
    [code, on],
  );
  return village;
}
