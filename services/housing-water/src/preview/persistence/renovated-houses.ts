import { type Matter, termsOfRule } from '@dixian/department';
import { isMissing, resolveParameter } from '@dixian/policy';
import { setGrant } from '../../houses/domain/renovation-grant';
import { DANGEROUS, dwellingsOn } from '../../houses/persistence/dwelling-list';

const GRADES = ['C', 'D'] as const;

/** Households whose sole dwelling that they live in is dangerous, of a grade that the place renovates. */
export const renovatedHouses: Matter = {
  name: 'sole-house-renovated',
  title: { zh: '唯一住房危房改造', en: 'renovation of the sole dwelling' },
  kind: 'RIGHT',
  counted: 'HOUSEHOLDS',
  fact: 'HOUSING',
  terms(side, place) {
    const asked = {
      grades: { parameter: 'renovation-grades', unit: 'list' },
      grant: { parameter: 'renovation-grant', unit: 'list' },
    };
    const terms = termsOfRule(side, place, { 'sole-house-renovated': 'MONITORED' }, asked);
    if (!terms) return null;
    const at = { division: place, on: side.on };
    const named = resolveParameter(side.policies, { ...at, name: 'renovation-grades' });
    const grades = isMissing(named) || !Array.isArray(named.value) ? GRADES : named.value;
    const grants = GRADES.flatMap((grade) => {
      const grant = setGrant(side.policies, at, grade);
      return grant && 'least' in grant ? [[grade, String(grant.least)]] : [];
    });
    return { ...terms, values: { grades, grants: Object.fromEntries(grants) } };
  },
  rows: (
    side,
  ) => `SELECT d.household_id::text AS id, d.household_id, NULL::uuid AS person_id, d.division_code,
      max((law.t -> 'grants' ->> d.grade)::bigint) AS amount
    FROM ${dwellingsOn(side.day)} AS d ${side.law('d.division_code')}
    WHERE ${side.holds('d.division_code', 'd.household_id')} AND d.lived_in
    GROUP BY d.household_id, d.division_code
    HAVING count(*) = 1 AND bool_and(${DANGEROUS} AND d.sole AND law.t -> 'grades' @> to_jsonb(d.grade))`,
};
