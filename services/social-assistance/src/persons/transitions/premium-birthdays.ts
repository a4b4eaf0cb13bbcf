import { isMissing, resolveParameter, ruleInForce, wholeNumber } from '@dixian/policy';
import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';

/** Birthdays on the day after that renew the list of premiums (代缴名单): into the ages of the document, and out of them. */
export const premiumBirthdays: TransitionRule = {
  name: 'premium-birthdays',
  words: {
    premium: { zh: '养老保险代缴', en: 'premium paid' },
    age: { zh: '年龄', en: 'age' },
  },
  items(asked, add) {
    const { policies, division, after } = asked;
    const at = { division, on: after };
    if (!ruleInForce(policies, 'pension-subsidy-age', at)) return undefined;
    const ages = ['pension-subsidy-age-from', 'pension-subsidy-age-below'].map((name) => {
      const value = resolveParameter(policies, { ...at, name });
      return isMissing(value) ? null : wholeNumber(value);
    });
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'm.division_code', subjectId: 'm.person_id', type: 'uuid' },
    });
    const birthday = `${add.parameter(after)}::date`;
    const reached = `extract(year FROM age(${birthday}, m.birth)) >= g.age
      AND extract(year FROM age(${birthday} - 1, m.birth)) < g.age`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'PERSON', subjectId: 'm.person_id', householdId: 'm.household_id' },
        divisionCode: 'm.division_code',
        change: { sql: `CASE g.place WHEN 1 THEN 'LISTED' ELSE 'ENDS' END` },
        before: { premium: `CASE g.place WHEN 1 THEN 'NOT_PAID' ELSE 'PAID' END` },
        after: { premium: `CASE g.place WHEN 1 THEN 'PAID' ELSE 'NOT_PAID' END` },
        facts: { age: 'g.age' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM standing_member m
      CROSS JOIN unnest(${add.parameter(ages)}::int[]) WITH ORDINALITY AS g(age, place)
      WHERE ${scope} AND ${reached} AND m.joined_on <= ${birthday} AND (m.left_on IS NULL OR m.left_on >= ${birthday})
        AND EXISTS (SELECT FROM standing_period s WHERE s.county_code = m.county_code AND s.household_id = m.household_id
          AND s.identified_on <= ${birthday} AND (s.eliminated_on IS NULL OR s.eliminated_on > ${birthday}))`;
  },
};
