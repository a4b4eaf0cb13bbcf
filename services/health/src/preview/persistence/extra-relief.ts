import { type Matter, termsOfRule } from '@dixian/department';
import { SELF_PAID } from '../../settlements/persistence/self-paid-sql';

/** Persons of households out of poverty who paid more in the year than a run leaves to them. */
export const extraRelief: Matter = {
  name: 'extra-medical-relief',
  title: { zh: '大额医疗费用二次救助', en: 'the second relief of large bills' },
  kind: 'RIGHT',
  counted: 'PERSONS',
  fact: 'TREATMENT',
  terms(side, place) {
    if (!termsOfRule(side, place, { 'medical-run-of-year': 'ALL' })) return null;
    const asked = { above: { parameter: 'extra-medical-relief-above', field: 'above', unit: 'CNY' } };
    return termsOfRule(side, place, { 'medical-relief-above': 'OUT_OF_POVERTY' }, asked);
  },
  rows: (
    side,
  ) => `SELECT b.person_id::text AS id, b.household_id, b.person_id, b.division_code, NULL::bigint AS amount
    FROM (SELECT b.person_id, p.household_id, p.division_code, sum(${SELF_PAID}) AS paid
      FROM settlement b JOIN registered_person p ON p.id = b.person_id
      WHERE extract(year FROM b.settled_on) = ${side.year} GROUP BY 1, 2, 3) AS b
    ${side.law('b.division_code')}
    WHERE ${side.holds('b.division_code', 'b.household_id')} AND b.paid > ${side.fen('above')}`,
};
