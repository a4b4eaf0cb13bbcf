import { type Matter, termsOfValue } from '@dixian/department';
import { DRAWN } from './drawn';

/** Households whose grants are to be reviewed: the interval of the place has passed since they were looked at. */
export const reviewedGrants: Matter = {
  name: 'allowance-review',
  title: { zh: '低保定期复核', en: 'grants to be reviewed' },
  kind: 'DUTY',
  counted: 'HOUSEHOLDS',
  fact: 'ALLOWANCES',
  terms: (side, place) =>
    termsOfValue(side, place, { parameter: 'allowance-review-months', as: 'months', reach: 'ALL' }),
  rows: (
    side,
  ) => `SELECT g.household_id::text AS id, g.household_id, NULL::uuid AS person_id, g.division_code,
      NULL::bigint AS amount
    FROM (${DRAWN(side.day)}) AS g ${side.law('g.division_code')}
    WHERE ${side.holds('g.division_code', 'g.household_id')}
      AND (coalesce((SELECT max(a.occurred_on) FROM assistance_assessment a
          WHERE a.household_id = g.household_id AND a.occurred_on <= ${side.day}), g.since)
        + make_interval(months => ${side.value('months', 'int')}))::date <= ${side.day}`,
};
