import { type Matter, termsOfRule } from '@dixian/department';

/** Windows in which a grant runs out, of as many months and of such an income as the law of a day would decide them. */
export const gradualExits: Matter = {
  name: 'gradual-exit',
  title: { zh: '低保渐退', en: 'grants that run out gradually' },
  kind: 'RIGHT',
  counted: 'HOUSEHOLDS',
  fact: 'ALLOWANCES',
  terms(side, place) {
    const registered = termsOfRule(side, place, { 'gradual-exit-registered': 'ALL' }, MONTHS);
    const marginal = termsOfRule(side, place, { 'gradual-exit-marginal': 'ALL' }, SPAN);
    const band = termsOfRule(side, place, { 'gradual-exit-band': 'ALL' }, BAND);
    const [first] = [registered, marginal].filter((one) => one !== null);
    if (!first) return null;
    const parts = [registered, marginal, band].flatMap((one) => one ?? []);
    return {
      ...first,
      said: parts.flatMap(({ said }) => said),
      values: Object.assign({ banded: band !== null }, ...parts.map(({ values }) => values)),
    };
  },
  // Above the band a 边缘户 is shown, not refused.
  rows: (
    side,
  ) => `SELECT e.household_id::text AS id, e.household_id, NULL::uuid AS person_id, e.division_code, NULL::bigint AS amount
    FROM (SELECT DISTINCT ON (t.household_id) t.* FROM gradual_exit t
      WHERE t.decided_on <= ${side.day} AND (t.cancelled_on IS NULL OR t.cancelled_on > ${side.day})
      ORDER BY t.household_id, t.decided_on DESC, t.id DESC) AS e ${side.law('e.division_code')}
    WHERE ${side.holds('e.division_code', 'e.household_id')} AND e.until >= ${side.day}
      AND CASE e.household_kind WHEN 'registered' THEN e.months = ${side.value('months', 'int')}
        ELSE e.months BETWEEN ${side.value('least', 'int')} AND ${side.value('most', 'int')} END
      AND (NOT ${side.value('banded', 'boolean')} OR (
        e.income_per_head > ${side.value('above', 'numeric')} * ${side.fen('standard')}
        AND (e.household_kind = 'marginal'
          OR e.income_per_head <= ${side.value('upTo', 'numeric')} * ${side.fen('standard')})))`,
};

const MONTHS = { months: { parameter: 'gradual-exit-registered', field: 'months', unit: 'months' } } as const;
const SPAN = {
  least: { parameter: 'gradual-exit-marginal-minimum', field: 'min', unit: 'months' },
  most: { parameter: 'gradual-exit-marginal-maximum', field: 'max', unit: 'months' },
} as const;
const BAND = {
  standard: { parameter: 'local-subsistence-allowance-standard' },
  above: { parameter: 'gradual-exit-income-above', field: 'above' },
  upTo: { parameter: 'gradual-exit-income-up-to', field: 'upTo' },
} as const;
