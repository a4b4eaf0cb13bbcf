import { type Matter, termsOfRule } from '@dixian/department';
import { incomeLine } from '@dixian/policy';

const monitored = (day: string) =>
  `p.identified_on <= ${day} AND (p.eliminated_on IS NULL OR p.eliminated_on > ${day})`;

/** Households with unresolved risk whose net income per head stands above the line that release asks for. */
export const releaseIncome: Matter = {
  name: 'release-income-above-line',
  title: { zh: '人均纯收入高于监测线（风险消除条件）', en: 'income above the line, as release asks' },
  kind: 'CONDITION',
  counted: 'HOUSEHOLDS',
  fact: 'INCOME',
  terms(side, place) {
    const terms = termsOfRule(side, place, { 'release-income-above-line': 'ALL' });
    const found = incomeLine(side.policies, { division: place, on: side.on }, 'net-income');
    if (!terms || 'missing' in found) return terms && { ...terms, values: { line: null } };
    const { name, value } = found.parameter;
    return {
      ...terms,
      said: [{ parameter: name, value: String(value) }],
      values: { line: String(found.line.fen) },
    };
  },
  // Line times members against the total, in fen: nothing is divided, and exactly on the line is not above.
  rows: (
    side,
  ) => `SELECT p.household_id::text AS id, p.household_id, NULL::uuid AS person_id, p.division_code, NULL::bigint AS amount
    FROM monitoring_period p ${side.law('p.division_code')}
    JOIN household_income i ON i.household_id = p.household_id AND i.latest AND i.year = ${side.year}
    WHERE ${side.holds('p.division_code', 'p.household_id')} AND ${monitored(side.day)}
      AND i.wages + i.business + i.property + i.transfer - i.business_cost > ${side.value('line', 'bigint')} * i.member_count`,
};

/** Households that are held back by the label of the safety net. */
export const releaseLabelled: Matter = {
  name: 'release-not-while-labelled',
  title: { zh: '标注兜底保障户不得消除风险', en: 'held back by the label of the safety net' },
  kind: 'CONDITION',
  counted: 'HOUSEHOLDS',
  fact: 'CASEWORK',
  terms: (side, place) => termsOfRule(side, place, { 'release-not-while-labelled': 'ALL' }),
  rows: (
    side,
  ) => `SELECT p.household_id::text AS id, p.household_id, NULL::uuid AS person_id, p.division_code, NULL::bigint AS amount
    FROM monitoring_period p ${side.law('p.division_code')}
    WHERE ${side.holds('p.division_code', 'p.household_id')} AND ${monitored(side.day)} AND EXISTS (
      SELECT FROM safety_net_label l WHERE l.household_id = p.household_id AND l.labelled_on <= ${side.day}
        AND (l.removed_on IS NULL OR l.removed_on > ${side.day}))`,
};

/** Households that have been monitored for as long as release asks. */
export const releaseMonths: Matter = {
  name: 'release-after-months-monitored',
  title: { zh: '监测满规定月数（风险消除条件）', en: 'monitored for as long as release asks' },
  kind: 'CONDITION',
  counted: 'HOUSEHOLDS',
  fact: 'CASEWORK',
  terms: (side, place) =>
    termsOfRule(
      side,
      place,
      { 'release-after-months-monitored': 'ALL' },
      { months: { parameter: 'release-after-months-monitored', field: 'months', unit: 'months' } },
    ),
  rows: (
    side,
  ) => `SELECT p.household_id::text AS id, p.household_id, NULL::uuid AS person_id, p.division_code, NULL::bigint AS amount
    FROM monitoring_period p ${side.law('p.division_code')}
    WHERE ${side.holds('p.division_code', 'p.household_id')} AND ${monitored(side.day)}
      AND (p.identified_on + make_interval(months => ${side.value('months', 'int')}))::date <= ${side.day}`,
};

/** Labels of the safety net that stand, where the place has a rule by which one labels. */
export const safetyNetLabels: Matter = {
  name: 'safety-net-label',
  title: { zh: '兜底保障户标注', en: 'labels of the safety net' },
  kind: 'RIGHT',
  counted: 'HOUSEHOLDS',
  fact: 'CASEWORK',
  terms: (side, place) =>
    termsOfRule(side, place, {
      'label-without-labour': 'ALL',
      'label-conditions-and-highest-tier': 'ALL',
      'label-measures-delivered': 'ALL',
    }),
  rows: (
    side,
  ) => `SELECT DISTINCT ON (l.household_id) l.household_id::text AS id, l.household_id, NULL::uuid AS person_id,
      l.division_code, NULL::bigint AS amount
    FROM safety_net_label l ${side.law('l.division_code')}
    WHERE ${side.holds('l.division_code', 'l.household_id')} AND l.labelled_on <= ${side.day}
      AND (l.removed_on IS NULL OR l.removed_on > ${side.day})
    ORDER BY l.household_id, l.labelled_on DESC`,
};
