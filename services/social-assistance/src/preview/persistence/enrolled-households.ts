import { type Matter, termsOfRule } from '@dixian/department';
import { ruleInForce } from '@dixian/policy';
import { DRAWN } from './drawn';

/** Households that were found to meet the conditions of 低保 or 特困 and draw nothing, of whom the document speaks. */
export const enrolledHouseholds: Matter = {
  name: 'must-enrol',
  title: { zh: '符合条件应纳入兜底保障', en: 'to be taken into the safety net' },
  kind: 'DUTY',
  counted: 'HOUSEHOLDS',
  fact: 'ALLOWANCES',
  terms(side, place) {
    const terms = termsOfRule(side, place, {
      'must-enrol': ({ with: values }) => (values.for === 'marginal-households' ? 'ALL' : 'KEY'),
    });
    const rule = ruleInForce(side.policies, 'must-enrol', { division: place, on: side.on });
    return terms && { ...terms, values: { marginal: rule?.with.for === 'marginal-households' } };
  },
  rows: (
    side,
  ) => `SELECT a.household_id::text AS id, a.household_id, NULL::uuid AS person_id, a.division_code,
      NULL::bigint AS amount
    FROM (SELECT DISTINCT ON (t.household_id) t.household_id, t.division_code, t.meets_allowance OR t.meets_hardship AS meets
      FROM assistance_assessment t WHERE t.occurred_on <= ${side.day}
      ORDER BY t.household_id, t.occurred_on DESC, t.id DESC) AS a ${side.law('a.division_code')}
    WHERE ${side.holds('a.division_code', 'a.household_id')} AND a.meets
      AND (law.t ->> 'marginal' <> 'true' OR ${marginal(side.day)})
      AND NOT EXISTS (SELECT FROM (${DRAWN(side.day)}) AS g WHERE g.household_id = a.household_id)`,
};

// 边缘户, or a former poor household in which nobody can work.
function marginal(day: string): string {
  return `(EXISTS (SELECT FROM standing_period s WHERE s.household_id = a.household_id AND s.category = 'MARGINAL'
      AND s.identified_on <= ${day} AND (s.eliminated_on IS NULL OR s.eliminated_on > ${day}))
    OR (EXISTS (SELECT FROM standing_household k WHERE k.household_id = a.household_id AND k.out_of_poverty)
      AND (SELECT bool_and(coalesce(m.labour IN ('NONE', 'LOST'), false)) FROM standing_member m
        WHERE m.household_id = a.household_id AND m.joined_on <= ${day} AND (m.left_on IS NULL OR m.left_on > ${day}))))`;
}
