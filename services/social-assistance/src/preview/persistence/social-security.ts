import { type Matter, termsOfRule } from '@dixian/department';

/** Households in which nobody can work, whose four securities are looked at one by one. */
export const socialSecurity: Matter = {
  name: 'social-security-items',
  title: { zh: '无劳动能力户综合保障落实', en: 'social security of households without labour' },
  kind: 'DUTY',
  counted: 'HOUSEHOLDS',
  fact: 'ALLOWANCES',
  terms: (side, place) => termsOfRule(side, place, { 'social-security-items': 'ALL' }),
  rows: (
    side,
  ) => `SELECT m.household_id::text AS id, m.household_id, NULL::uuid AS person_id, m.division_code,
      NULL::bigint AS amount
    FROM standing_member m ${side.law('m.division_code')}
    WHERE ${side.holds('m.division_code', 'm.household_id')} AND ${side.present}
    GROUP BY m.household_id, m.division_code HAVING bool_and(coalesce(m.labour IN ('NONE', 'LOST'), false))`,
};
