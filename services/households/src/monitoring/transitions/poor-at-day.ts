import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { wordsOf } from './words';

/**
 * Households registered as poor within the document's days that had not reached the exit standard (脱贫标准) by the day, of the
 * grounds that the entry names.
 */
export const poorAtDay: TransitionRule = {
  name: 'poor-at-day',
  words: wordsOf('standard', 'registeredOn', 'dueOn'),
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'r.division_code', subjectId: 'r.household_id', type: 'uuid' },
    });
    const [from, day] = [asked.transition.from, asked.day].map((on) => `${add.parameter(on)}::date`);
    const grounds = `${add.parameter(asked.transition.with.grounds)}::text[]`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'HOUSEHOLD', subjectId: 'r.household_id', householdId: 'r.household_id' },
        divisionCode: 'r.division_code',
        change: 'LISTED',
        before: { standard: `'NOT_REACHED'` },
        after: { standard: `'NOT_REACHED'` },
        facts: { registeredOn: 'r.occurred_on', dueOn: 'r.due_on' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM registered_poor r
      WHERE ${scope} AND r.ground = ANY(${grounds}) AND r.occurred_on BETWEEN ${from} AND ${day}
        AND NOT EXISTS (SELECT FROM exit_standard_reached e WHERE e.county_code = r.county_code
          AND e.registration_id = r.id AND e.occurred_on <= ${day})`;
  },
};
