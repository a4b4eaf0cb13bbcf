import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { schoolDays } from '../domain/school-choices';
import { childrenOn } from '../persistence/children-sql';

/**
 * A new school year: children who come of school age with it, and those who leave 九年级. Of whom no school is known the state is
 * UNKNOWN, and the household's answer is open until somebody says; that follows by itself, so that the item tells of it only.
 */
export const schoolYear: TransitionRule = {
  name: 'school-year',
  words: {
    state: { zh: '就学状况', en: 'at school' },
    birth: { zh: '出生日期', en: 'born' },
  },
  items(asked, add) {
    const { policies, day, after } = asked;
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'm.division_code', subjectId: 'm.person_id', type: 'uuid' },
    });
    const days = schoolDays(policies);
    const [before, then] = [day, after].map((on) => `(${childrenOn(days(on), scope)})`);
    const columns = itemSql(
      {
        ...{ subjectKind: 'PERSON', subjectId: 'coalesce(b.id, a.id)' },
        householdId: 'coalesce(b."householdId", a."householdId")',
        divisionCode: 'coalesce(b.division_code, a.division_code)',
        change: { sql: `CASE WHEN a.id IS NULL THEN 'ENDS' ELSE 'LISTED' END` },
        before: { state: 'b.state' },
        after: { state: 'a.state' },
        facts: { birth: 'coalesce(b.birth, a.birth)' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM ${before} b FULL JOIN ${then} a ON a.id = b.id AND a."householdId" = b."householdId"
      WHERE a.id IS NULL OR b.id IS NULL`;
  },
};
