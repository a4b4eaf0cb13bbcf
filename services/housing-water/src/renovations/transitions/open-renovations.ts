import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';

/** Renovations that were begun under rights that end: they go on to their own end. */
export const openRenovations: TransitionRule = {
  name: 'open-renovations',
  words: {
    state: { zh: '工程状态', en: 'work' },
    startedOn: { zh: '开工日', en: 'begun on' },
    plannedUntil: { zh: '计划竣工日', en: 'planned until' },
  },
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'r.division_code', subjectId: 'r.id', type: 'uuid' },
    });
    const day = `${add.parameter(asked.day)}::date`;
    const state = { state: `'OPEN'` };
    const columns = itemSql(
      {
        ...{ subjectKind: 'RENOVATION', subjectId: 'r.id', householdId: 'r.household_id' },
        ...{ divisionCode: 'r.division_code', change: 'CONTINUES_TO_OWN_END', before: state, after: state },
        facts: { startedOn: 'r.started_on', plannedUntil: 'r.planned_completion_on' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM renovation r
      WHERE ${scope} AND r.started_on <= ${day} AND (r.completed_on IS NULL OR r.completed_on > ${day})`;
  },
};
