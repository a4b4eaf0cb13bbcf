import type { PlainDate } from '@dixian/calendar';
import type { Conditions, KeysetList } from '@dixian/service';
import { ABLE } from '../domain/one-employed';
import { statusSql } from './status-sql';

/** Where and how many have to be employed, on the day of the list. */
export interface GapPlace {
  /** Code that the division begins with. */
  readonly place: string;
  readonly minimum: number;
}

/** A household with too few employed, or of which not all is known. */
export interface GapRow {
  readonly id: string;
  readonly divisionCode: string;
  readonly able: number;
  readonly employed: number;
  readonly known: boolean;
}

const able = ABLE.map((labour) => `'${labour}'`).join(', ');

/** Gaps as `oneEmployed` finds them of one family, for all in sight. Codes and numbers are the law's, the day is checked. */
export function gapList(
  places: readonly GapPlace[],
  day: PlainDate,
  conditions: (add: Conditions) => Conditions,
): KeysetList {
  const minimum = `CASE ${places.map(({ place, minimum: least }) => `WHEN h.division_code LIKE '${place}%' THEN ${least}`).join(' ')} END`;
  const from = `(
    SELECT h.household_id AS id, h.division_code, h.county_code, f.able, f.employed, NOT f.unknown AS known,
      ${places.length > 0 ? minimum : 'NULL::int'} AS minimum, f.able > 0 OR f.unknown AS tested
    FROM standing_household h
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE m.labour IN (${able}))::int AS able,
        count(*) FILTER (WHERE s.status = 'EMPLOYED')::int AS employed,
        coalesce(bool_or(m.labour IS NULL OR (m.labour IN (${able}) AND coalesce(s.status, 'UNKNOWN') = 'UNKNOWN')), true) AS unknown
      FROM standing_member m
      LEFT JOIN registered_person rp ON rp.county_code = m.county_code AND rp.id = m.person_id
      LEFT JOIN LATERAL (${statusSql('SELECT rp.id AS key, rp.certificate_index AS index', `date '${day}'`)}) AS s ON true
      WHERE m.county_code = h.county_code AND m.household_id = h.household_id
        AND m.joined_on <= greatest(date '${day}', (SELECT min(o.joined_on) FROM standing_member o
          WHERE o.county_code = h.county_code AND o.household_id = h.household_id))
        AND (m.left_on IS NULL OR m.left_on >= date '${day}')
    ) AS f
    WHERE h.version > 0 AND EXISTS (
      SELECT FROM standing_period p WHERE p.county_code = h.county_code AND p.household_id = h.household_id
        AND p.identified_on <= date '${day}' AND (p.eliminated_on IS NULL OR p.eliminated_on > date '${day}'))
  ) AS g`;
  return {
    name: `employment-gaps-${day}`,
    columns: 'id, division_code AS "divisionCode", able, employed, known',
    from,
    key: [{ expression: 'id', type: 'uuid' }],
    conditions: (add) =>
      conditions(add.addIf('minimum IS NOT NULL AND tested AND employed < minimum AND ?', true)),
  };
}
