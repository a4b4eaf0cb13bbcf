import { type Matter, termsOfRule } from '@dixian/department';
import { ruleInForce } from '@dixian/policy';

/** Renovations of the year whose money a place wants paid by a day: what of it is still to be paid, cross-year projects left out. */
export const renovationMoney: Matter = {
  name: 'renovation-money-due',
  title: { zh: '危房改造资金限期拨付', en: 'money of renovations due by a day' },
  kind: 'DUTY',
  counted: 'RECORDS',
  fact: 'HOUSING',
  terms(side, place) {
    const taken = { parameter: 'renovation-funds-due', field: 'by', unit: 'date' };
    const terms = termsOfRule(side, place, { 'renovation-funds-due': 'ALL' }, { by: taken });
    const exempt = ruleInForce(side.policies, 'renovation-cross-year', { division: place, on: side.on });
    return terms && { ...terms, values: { ...terms.values, crossing: exempt !== undefined } };
  },
  rows: (side) => `SELECT r.id::text AS id, r.household_id, NULL::uuid AS person_id, r.division_code,
      r.grant_amount - r.paid_amount AS amount
    FROM renovation r ${side.law('r.division_code')}
    WHERE ${side.holds('r.division_code', 'r.household_id')} AND r.grant_amount > r.paid_amount
      AND r.year = extract(year FROM ${side.value('by', 'date')})
      AND (law.t ->> 'crossing' <> 'true' OR r.planned_completion_on <= make_date(r.year, 12, 31))`,
};
