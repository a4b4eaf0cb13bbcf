import { type Matter, termsOfRule } from '@dixian/department';
import { presentSql } from '../../insurance/persistence/insured-sql';

/** Who is treated first and pays later: the members of the households that the place names. */
export const treatFirst: Matter = {
  name: 'treat-first',
  title: { zh: '先诊疗后付费', en: 'treated first, paying later' },
  kind: 'RIGHT',
  counted: 'PERSONS',
  fact: 'INSURANCE',
  terms: (side, place) =>
    termsOfRule(side, place, { 'treat-first-of-key-household': 'KEY', 'health-items': 'MONITORED' }),
  rows: (
    side,
  ) => `SELECT m.person_id::text AS id, m.household_id, m.person_id, m.division_code, NULL::bigint AS amount
    FROM standing_member m ${side.law('m.division_code')}
    WHERE ${side.holds('m.division_code', 'm.household_id')} AND ${presentSql(side.day)}`,
};
