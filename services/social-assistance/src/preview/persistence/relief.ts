import { type Matter, type MatterTerms, termsOfRule } from '@dixian/department';
import type { RuleName } from '@dixian/policy';
import type { PreviewSide } from '@dixian/what-if';

const STANDARD = { standard: { parameter: 'monthly-urban-subsistence-allowance-standard' } };

function ofAllCases(rule: RuleName, asked: Parameters<typeof termsOfRule>[3]) {
  return (side: PreviewSide, place: string): MatterTerms | null =>
    termsOfRule(side, place, { [rule]: 'ALL' }, { ...STANDARD, ...asked });
}

/** Cases of the year that a township may decide: up to so many times the urban 低保 of a month. */
export const townshipRelief: Matter = {
  name: 'township-relief',
  title: { zh: '乡镇审批临时救助', en: 'temporary relief that the township may decide' },
  kind: 'DUTY',
  counted: 'RECORDS',
  fact: 'ALLOWANCES',
  terms: ofAllCases('township-relief', { limit: { parameter: 'township-relief-limit', field: 'limit' } }),
  rows: (side) => `SELECT t.id::text AS id, t.household_id, NULL::uuid AS person_id, t.division_code, t.amount
    FROM relief_case t ${side.law('t.division_code')}
    WHERE ${side.holds('t.division_code', 't.household_id')} AND extract(year FROM t.applied_on) = ${side.year}
      AND t.amount <= ${side.value('limit', 'numeric')} * ${side.fen('standard')}`,
};

/** Emergencies of the year that have a least amount, with that amount. */
export const emergencyRelief: Matter = {
  name: 'emergency-relief',
  title: { zh: '急难型临时救助最低标准', en: 'the least amount of emergency relief' },
  kind: 'RIGHT',
  counted: 'RECORDS',
  fact: 'ALLOWANCES',
  terms: ofAllCases('emergency-relief', {
    members: { parameter: 'emergency-relief-members', field: 'members', unit: 'persons' },
    least: { parameter: 'emergency-relief-minimum', field: 'least' },
  }),
  rows: (side) => `SELECT t.id::text AS id, t.household_id, NULL::uuid AS person_id, t.division_code,
      ceil(${side.value('least', 'numeric')} * ${side.fen('standard')})::bigint AS amount
    FROM relief_case t ${side.law('t.division_code')}
    WHERE ${side.holds('t.division_code', 't.household_id')} AND t.emergency
      AND extract(year FROM t.applied_on) = ${side.year} AND t.members >= ${side.value('members', 'int')}`,
};
