import { ruleInForce } from '@dixian/policy';
import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { YU_LU } from '../domain/items';
import { yuLuStages } from '../domain/yu-lu-stages';

/**
 * The list of 雨露计划 for a term that opens on the day after: pupils of the stages that it names whose household has the right on
 * that day, monitored then or a key household of the year. Those with a grant for the term are not listed again.
 */
export const yuLuTerm: TransitionRule = {
  name: 'yu-lu-term',
  words: {
    schoolYear: { zh: '学年', en: 'school year' },
    stage: { zh: '学段', en: 'stage' },
    school: { zh: '学校', en: 'school' },
    opensOn: { zh: '开学日', en: 'term opens on' },
  },
  items(asked, add) {
    const { policies, division, after } = asked;
    const opening = { division, on: after };
    const forKey = ruleInForce(policies, 'yulu-of-key-household', opening);
    if (!forKey && !ruleInForce(policies, 'yulu-of-monitored', opening)) return undefined;
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'e.division_code', subjectId: 'e.person_id', type: 'uuid' },
    });
    const day = `${add.parameter(after)}::date`;
    const until = forKey
      ? `s.eliminated_on >= ${add.parameter(forKey.from)}::date`
      : `s.eliminated_on > ${day}`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'PERSON', subjectId: 'e.person_id', householdId: 'e.household_id' },
        ...{ divisionCode: 'e.division_code', change: 'LISTED' },
        facts: { schoolYear: 'e.school_year', stage: 'e.stage', school: 'e.school', opensOn: 't.opens_on' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM school_term t
      JOIN enrolment e ON e.county_code = t.county_code AND e.school_year = t.school_year AND e.term = t.term
      WHERE ${scope} AND t.opens_on = ${day} AND e.person_id IS NOT NULL AND e.state = 'ENROLLED'
        AND e.stage = ANY(${add.parameter([...yuLuStages(policies, opening)])}::text[])
        AND EXISTS (SELECT FROM standing_period s WHERE s.county_code = e.county_code AND s.household_id = e.household_id
          AND s.identified_on <= ${day} AND (s.eliminated_on IS NULL OR ${until}))
        AND NOT EXISTS (SELECT FROM student_aid a WHERE a.county_code = e.county_code AND a.person_id = e.person_id
          AND a.item = '${YU_LU}' AND a.school_year = e.school_year AND a.term = e.term)`;
  },
};
