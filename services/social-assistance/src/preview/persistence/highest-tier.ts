import { type Matter, termsOfRule } from '@dixian/department';

/** Key households that draw an allowance to which the highest tier is due, whatever tier they draw now. */
export const highestTier: Matter = {
  name: 'highest-tier',
  title: { zh: '应落实最高档低保', en: 'to whom the highest tier is due' },
  kind: 'RIGHT',
  counted: 'HOUSEHOLDS',
  fact: 'ALLOWANCES',
  terms: (side, place) => termsOfRule(side, place, { 'highest-tier-due': 'KEY' }),
  rows: (
    side,
  ) => `SELECT DISTINCT g.household_id::text AS id, g.household_id, NULL::uuid AS person_id, g.division_code,
      NULL::bigint AS amount
    FROM (SELECT DISTINCT ON (t.grant_id) t.household_id, t.division_code, t.active, t.whole_household, t.dispersed_hardship
      FROM allowance_statement t
      WHERE t.stands AND t.occurred_on <= ${side.day} AND t.household_id IS NOT NULL
      ORDER BY t.grant_id, t.occurred_on DESC, t.id DESC) AS g ${side.law('g.division_code')}
    CROSS JOIN LATERAL (SELECT a.* FROM assistance_assessment a
      WHERE a.household_id = g.household_id AND a.occurred_on <= ${side.day}
      ORDER BY a.occurred_on DESC, a.id DESC LIMIT 1) AS a
    WHERE ${side.holds('g.division_code', 'g.household_id')} AND g.active AND NOT g.dispersed_hardship
      AND (coalesce(g.whole_household, false) OR a.unable_by_own_effort) AND a.objective_difficulty AND a.meets_in_fact`,
};
