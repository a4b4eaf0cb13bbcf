import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { tasks } from '../../ground/tasks';

/** Members of monitored households who come of the age on the day after and of whose labour nobody has said anything. */
export const labourBirthdays: TransitionRule = {
  name: 'labour-birthdays',
  words: {
    age: { zh: '年龄', en: 'age' },
    labour: { zh: '劳动能力', en: 'labour' },
    STATED: { zh: '劳动能力已填报', en: 'labour has been stated' },
  },
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'm.division_code', subjectId: 'm.person_id', type: 'uuid' },
    });
    const age = `${add.parameter(asked.transition.with.age)}::int`;
    const birthday = `${add.parameter(asked.after)}::date`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'PERSON', subjectId: 'm.person_id', householdId: 'm.household_id' },
        ...{ divisionCode: 'm.division_code', change: 'REVIEWED' },
        before: { labour: 'm.labour' },
        after: { labour: `'TO_BE_STATED'` },
        facts: { age },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM standing_member m
      WHERE ${scope} AND m.labour IS NULL AND m.joined_on <= ${birthday}
        AND (m.left_on IS NULL OR m.left_on >= ${birthday})
        AND extract(year FROM age(${birthday}, m.birth)) >= ${age}
        AND extract(year FROM age(${birthday} - 1, m.birth)) < ${age}
        AND EXISTS (SELECT FROM standing_period s WHERE s.county_code = m.county_code AND s.household_id = m.household_id
          AND s.identified_on <= ${birthday} AND (s.eliminated_on IS NULL OR s.eliminated_on > ${birthday}))
        AND NOT EXISTS (SELECT FROM duty_task t WHERE t.county_code = m.county_code AND t.kind = 'STATE_LABOUR'
          AND t.subject_id = m.person_id)`;
  },
  async apply(transaction, { sql, parameters, after }) {
    await tasks.openFrom(transaction, 'STATE_LABOUR', {
      sql: `SELECT i.subject_id::uuid AS subject_id, NULL::text AS step, i.household_id, i.subject_id::uuid AS person_id,
          i.division_code, $${parameters.length + 1}::date AS opened_on, NULL::date AS due_on, false AS provisional,
          ARRAY[i.clause] AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
        FROM (${sql}) AS i`,
      parameters: [...parameters, after],
    });
  },
  async undo(transaction, { sql, parameters, after }) {
    await tasks.closeFrom(transaction, 'STATE_LABOUR', {
      sql: `SELECT i.subject_id::uuid AS subject_id, NULL::text AS step, $${parameters.length + 1}::date AS closed_on
        FROM (${sql}) AS i`,
      parameters: [...parameters, after],
    });
  },
};
