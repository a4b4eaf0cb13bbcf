import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { wordsOf } from './words';

/**
 * Identifications of households found within the document's days that are not recorded by the day: those of 全面摸排 at its
 * limit, and of each month those that 按月动态调整 takes in, from the day after the one that `after` names.
 */
export const openIdentifications: TransitionRule = {
  name: 'open-identifications',
  words: wordsOf('state', 'step', 'foundOn', 'dueOn'),
  items(asked, add) {
    const { from, result } = asked.transition;
    const after = asked.transition.with.foundAfter ?? null;
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 's.division_code', subjectId: 's.case_id', type: 'uuid' },
    });
    const day = `${add.parameter(asked.day)}::date`;
    const found = `c.found_on ${after ? '>' : '>='} ${add.parameter(after ?? from)}::date`;
    const standing = { state: 's.state', step: 's.next_step' };
    const columns = itemSql(
      {
        ...{ subjectKind: 'CASE', subjectId: 's.case_id', householdId: 's.household_id' },
        ...{ divisionCode: 's.division_code', change: result, before: standing, after: standing },
        facts: { foundOn: 'c.found_on', dueOn: 'c.due_on' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM case_standing s
      JOIN monitoring_case c ON c.county_code = s.county_code AND c.id = s.case_id
      WHERE ${scope} AND s.kind = 'IDENTIFICATION' AND NOT s.ended AND ${found}
        AND s.from_on <= ${day} AND (s.until_on IS NULL OR s.until_on > ${day})`;
  },
};
