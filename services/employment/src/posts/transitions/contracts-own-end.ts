import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { runsUntil } from '../persistence/runs-until';

const LAST_DAY = runsUntil('p');

/** Agreements of key households that run beyond the day: they keep the day that was agreed, whatever ends with the document. */
export const contractsOwnEnd: TransitionRule = {
  name: 'contracts-own-end',
  words: {
    until: { zh: '到期日', en: 'last day' },
    post: { zh: '岗位', en: 'post' },
  },
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'p.division_code', subjectId: 'p.id', type: 'uuid' },
    });
    const [from, day] = [asked.transition.from, asked.day].map((on) => `${add.parameter(on)}::date`);
    const until = { until: LAST_DAY };
    const columns = itemSql(
      {
        ...{ subjectKind: 'POST', subjectId: 'p.id', householdId: 'p.household_id' },
        ...{ divisionCode: 'p.division_code', change: 'CONTINUES_TO_OWN_END' },
        ...{ before: until, after: until, facts: { post: 'p.post' } },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM public_welfare_post p
      WHERE ${scope} AND p.starts_on <= ${day} AND ${LAST_DAY} > ${day}
        AND EXISTS (SELECT FROM standing_period s WHERE s.county_code = p.county_code AND s.household_id = p.household_id
          AND s.identified_on <= ${day} AND (s.eliminated_on IS NULL OR s.eliminated_on >= ${from}))`;
  },
};
