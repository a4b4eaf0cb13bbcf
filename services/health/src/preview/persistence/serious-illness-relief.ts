import { type Matter, termsOfRule } from '@dixian/department';

/** Cases of serious-illness relief of the year whose household may have one, with the amount that was set; none where it is still to be set. */
export const seriousIllnessCases: Matter = {
  name: 'serious-illness-relief',
  title: { zh: '大病救助', en: 'relief of serious illness' },
  kind: 'RIGHT',
  counted: 'RECORDS',
  fact: 'TREATMENT',
  terms: (side, place) =>
    termsOfRule(side, place, { 'serious-illness-relief': 'MONITORED', 'health-items': 'MONITORED' }),
  rows: (side) => `SELECT c.id::text AS id, c.household_id, c.person_id, c.division_code, c.amount
    FROM relief_case c ${side.law('c.division_code')}
    WHERE ${side.holds('c.division_code', 'c.household_id')} AND c.kind = 'SERIOUS_ILLNESS' AND c.year = ${side.year}
      AND c.state IN ('OPEN', 'AMOUNT_SET', 'PAID')`,
};
