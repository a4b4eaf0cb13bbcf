import { yearOf } from '@dixian/calendar';
import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';

/** A new insurance year: members of monitored households of whose insurance in it nobody has said anything yet. */
export const insuranceYear: TransitionRule = {
  name: 'insurance-year',
  words: {
    year: { zh: '参保年度', en: 'insurance year' },
    word: { zh: '参保状态', en: 'insured' },
  },
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'm.division_code', subjectId: 'm.person_id', type: 'uuid' },
    });
    const [day, after] = [asked.day, asked.after].map((on) => `${add.parameter(on)}::date`);
    const [last, next] = [yearOf(asked.day), yearOf(asked.after)].map(
      (year) => `${add.parameter(year)}::int`,
    );
    const said = (year: string | undefined) => `(SELECT w.word FROM (
        SELECT r.word, r.seen_on FROM insurance_record r WHERE r.person_id = m.person_id AND r.year = ${year}
        UNION ALL SELECT i.word, i.seen_on FROM insurance_said i WHERE i.person_id = m.person_id AND i.year = ${year}
      ) w WHERE w.seen_on <= ${day} ORDER BY w.seen_on DESC LIMIT 1)`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'PERSON', subjectId: 'm.person_id', householdId: 'm.household_id' },
        ...{ divisionCode: 'm.division_code', change: 'LISTED' },
        before: { year: last ?? 'NULL', word: said(last) },
        after: { year: next ?? 'NULL', word: 'NULL' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM standing_member m
      WHERE ${scope} AND m.joined_on <= ${after} AND (m.left_on IS NULL OR m.left_on >= ${after})
        AND EXISTS (SELECT FROM standing_period s WHERE s.county_code = m.county_code AND s.household_id = m.household_id
          AND s.identified_on <= ${day} AND (s.eliminated_on IS NULL OR s.eliminated_on > ${day}))
        AND ${said(next)} IS NULL`;
  },
};
