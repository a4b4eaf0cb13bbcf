import type { SideOfMatter } from '@dixian/department';
import { stageOn } from '../../aid/persistence/pupil-facts';
import { standingOn } from '../../children/persistence/children-sql';

/** SQL of members who are at school on the day, in places that speak of the matter: `m`, `law.t` and the stage as `at.stage`. */
export function enrolledMembers(side: SideOfMatter, more: string, amount = 'NULL::bigint'): string {
  return `SELECT m.person_id::text AS id, m.household_id, m.person_id, m.division_code, ${amount} AS amount
    FROM standing_member m ${side.law('m.division_code')}
    CROSS JOIN LATERAL (${standingOn(side.on, 'm.person_id', 'm.county_code')}) AS s
    LEFT JOIN LATERAL (${stageOn(side.on, 'm.person_id')}) AS at ON true
    WHERE ${side.holds('m.division_code', 'm.household_id')} AND ${side.present} AND s.state = 'ENROLLED' AND ${more}`;
}
