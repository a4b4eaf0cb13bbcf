import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A division as it stands on a day. */
export interface PlacedDivision {
  readonly id: string;
  readonly code: string;
}

/** The divisions of a level in any of these places on a day, by code. */
export function divisionsBelow(
  transaction: Statements,
  level: 'county' | 'township',
  { places, on }: { readonly places: readonly string[]; readonly on: PlainDate },
): Promise<PlacedDivision[]> {
  return transaction.query<PlacedDivision>(
    `SELECT DISTINCT v.division_id AS id, v.code FROM division_version v
     JOIN division d ON d.id = v.division_id AND d.level = $1
     JOIN unnest($2::text[]) AS place ON v.code LIKE place || '%'
     WHERE daterange(v.valid_from, v.valid_to, '[]') @> $3::date ORDER BY v.code`,
    [level, places, on],
    'divisions-below',
  );
}

/** A division by the code it has on a day. */
export async function divisionOn(
  transaction: Statements,
  code: string,
  on: PlainDate,
): Promise<PlacedDivision | undefined> {
  const [row] = await transaction.query<PlacedDivision>(
    `SELECT division_id AS id, code FROM division_version
     WHERE code = $1 AND daterange(valid_from, valid_to, '[]') @> $2::date`,
    [code, on],
    'division-on',
  );
  return row;
}
