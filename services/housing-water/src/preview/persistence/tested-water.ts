import { type Matter, termsOfRule } from '@dixian/department';
import { isMissing, resolveParameter } from '@dixian/policy';
import { acceptedTesters } from '../../water/domain/water-test';

/** Households whose water a tester of the level asked for has passed, by a test that holds: its quality is known by that alone. */
export const testedWater: Matter = {
  name: 'water-tested-by-level',
  title: { zh: '水质由规定级别检测合格', en: 'water passed by a tester of the level asked for' },
  kind: 'CONDITION',
  counted: 'HOUSEHOLDS',
  fact: 'HOUSING',
  terms(side, place) {
    const at = { division: place, on: side.on };
    const asked = acceptedTesters(side.policies, at);
    const terms = termsOfRule(side, place, { 'water-tested-by-level': 'ALL' });
    if (!asked || !terms) return null;
    const set = NAMES.flatMap((name) => {
      const found = resolveParameter(side.policies, { ...at, name });
      return isMissing(found) ? [] : [{ parameter: name, value: String(found.value) }];
    });
    const months = resolveParameter(side.policies, { ...at, name: 'water-test-months' });
    return {
      ...terms,
      said: set,
      values: {
        levels: asked.levels,
        named: asked.named,
        months: isMissing(months) ? null : Number(months.value),
      },
    };
  },
  rows: (
    side,
  ) => `SELECT w.household_id::text AS id, w.household_id, NULL::uuid AS person_id, w.division_code, NULL::bigint AS amount
    FROM (SELECT DISTINCT ON (w.household_id) w.household_id, w.division_code, w.county_code, w.work FROM water_word w
      WHERE w.work IS NOT NULL AND w.household_id IS NOT NULL AND w.occurred_on <= ${side.day}
      ORDER BY w.household_id, w.occurred_on DESC, w.id DESC) AS w ${side.law('w.division_code')}
    CROSS JOIN LATERAL (SELECT t.passed, t.tested_on FROM water_test t
      WHERE t.county_code = w.county_code AND t.work = w.work AND t.tested_on <= ${side.day}
        AND (law.t -> 'levels' ? t.level OR (t.level = 'THIRD_PARTY' AND law.t -> 'named' ? t.tester))
      ORDER BY t.tested_on DESC, t.id DESC LIMIT 1) AS newest
    WHERE ${side.holds('w.division_code', 'w.household_id')} AND newest.passed
      AND (${side.value('months', 'int')} IS NULL
        OR (newest.tested_on + make_interval(months => ${side.value('months', 'int')}))::date >= ${side.day})`,
};

const NAMES = ['water-test-level', 'water-testers', 'water-test-months'];
