import { ruleInForce } from '@dixian/policy';
import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { reviewAges } from '../domain/label-review';
import { wordsOf } from './words';

/**
 * Labelled households of which a member comes of an age on the day after: their labour is assessed again (评估劳动能力). The
 * label stays, the task of the night opens by itself.
 */
export function labelBirthdays(own: readonly number[]): TransitionRule {
  return {
    name: 'label-birthdays',
    words: wordsOf('review', 'birthday', 'ages'),
    items(asked, add) {
      const at = { division: asked.division, on: asked.after };
      const rule = ruleInForce(asked.policies, 'label-review-at-age', at);
      const ages = rule ? reviewAges(rule, own) : [];
      if (ages.length === 0) return undefined;
      const scope = itemScope(asked, add, {
        ...{ divisionCode: 'l.division_code', subjectId: 'l.household_id', type: 'uuid' },
      });
      const birthday = `${add.parameter(asked.after)}::date`;
      // Who was born on 29 February reaches an age on 1 March of a common year.
      const reached = `(b.birth_on + make_interval(years => a.age))::date
        + CASE WHEN to_char(b.birth_on, 'MM-DD') = '02-29'
            AND to_char(b.birth_on + make_interval(years => a.age), 'MM-DD') = '02-28' THEN 1 ELSE 0 END`;
      const columns = itemSql(
        {
          ...{ subjectKind: 'HOUSEHOLD', subjectId: 'l.household_id', householdId: 'l.household_id' },
          divisionCode: 'l.division_code',
          change: 'REVIEWED',
          before: { review: `'NOT_DUE'` },
          after: { review: `'DUE'` },
          facts: { birthday, ages: `string_agg(a.age::text, '、' ORDER BY a.age)` },
        },
        asked,
        add,
      );
      return `SELECT ${columns} FROM safety_net_label l
        JOIN membership m ON m.county_code = l.county_code AND m.household_id = l.household_id
        JOIN person b ON b.county_code = m.county_code AND b.id = m.person_id
        CROSS JOIN unnest(${add.parameter(ages)}::int[]) AS a(age)
        WHERE ${scope} AND l.labelled_on < ${birthday} AND l.removed_on IS NULL
          AND m.joined_on <= ${birthday} AND (m.left_on IS NULL OR m.left_on >= ${birthday})
          AND ${reached} = ${birthday}
        GROUP BY l.household_id, l.division_code`;
    },
  };
}
