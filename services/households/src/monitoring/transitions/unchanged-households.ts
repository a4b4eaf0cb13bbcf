import { itemSql, type TransitionRule } from '@dixian/transition';
import { lastPeriods, ofHousehold } from './last-periods';
import { wordsOf } from './words';

/** Households whose risk was eliminated before the document's first day: the policies that they had go on as they were. */
export const unchangedHouseholds: TransitionRule = {
  name: 'unchanged-households',
  words: wordsOf('monitored', 'eliminatedOn'),
  items(asked, add) {
    const periods = lastPeriods(asked, add, 'p.eliminated_on');
    const from = `${add.parameter(asked.transition.from)}::date`;
    const same = { monitored: `'ELIMINATED'` };
    const facts = { eliminatedOn: 'p.eliminated_on' };
    const columns = itemSql(
      { ...ofHousehold, change: 'UNCHANGED', before: same, after: same, facts },
      asked,
      add,
    );
    return `SELECT ${columns} FROM ${periods} p WHERE p.eliminated_on < ${from}`;
  },
};
