import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { wordsOf } from './words';

/** 集中整治: households of the list that have not repeated the steps by the day, which is the last one in time. */
export const rectificationDue: TransitionRule = {
  name: 'rectification-due',
  words: wordsOf('state', 'identifiedOn', 'dueOn'),
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 't.division_code', subjectId: 't.household_id', type: 'uuid' },
    });
    const day = `${add.parameter(asked.day)}::date`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'HOUSEHOLD', subjectId: 't.household_id', householdId: 't.household_id' },
        divisionCode: 't.division_code',
        change: 'DUE',
        before: { state: `'OPEN'` },
        after: { state: `'OVERDUE'` },
        facts: { identifiedOn: 'p.identified_on', dueOn: 't.due_on' },
        // The document of the smaller place details that of the larger one; the task names whose limit it is.
        clause: 't.clause_ids[1]',
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM task t
      JOIN monitoring_period p ON p.county_code = t.county_code AND p.id = t.subject_id
      WHERE ${scope} AND t.kind = 'RECTIFY' AND t.due_on = ${day}
        AND ${add.parameter(asked.transition.clause)}::text = t.clause_ids[1]
        AND t.opened_on <= ${day} AND (t.closed_on IS NULL OR t.closed_on > ${day})`;
  },
};
