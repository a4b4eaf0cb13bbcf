import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { runsUntil } from '../persistence/runs-until';

const LAST_DAY = runsUntil('p');

/** Posts whose agreement has its last day then, extensions counted: whoever holds one is without it from the next day on. */
export const postsEnding: TransitionRule = {
  name: 'posts-ending',
  words: {
    until: { zh: '到期日', en: 'last day' },
    post: { zh: '岗位', en: 'post' },
    extended: { zh: '是否统一延续', en: 'extended by law' },
  },
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'p.division_code', subjectId: 'p.id', type: 'uuid' },
    });
    const columns = itemSql(
      {
        ...{ subjectKind: 'POST', subjectId: 'p.id', householdId: 'p.household_id' },
        ...{ divisionCode: 'p.division_code', change: 'ENDS', withoutSupport: 'true' },
        before: { until: LAST_DAY },
        facts: { post: 'p.post', extended: 'p.extended_until IS NOT NULL' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM public_welfare_post p
      WHERE ${scope} AND ${LAST_DAY} = ${add.parameter(asked.day)}::date`;
  },
};
