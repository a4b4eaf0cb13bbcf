import { itemSql, type TransitionRule } from '@dixian/transition';
import { lastPeriods, ofHousehold } from './last-periods';
import { wordsOf } from './words';

/**
 * 未消除风险的户: listed with what keeps each from release; nobody is released for the sake of the day, the household stays
 * monitored and paired.
 */
export const notEliminated: TransitionRule = {
  name: 'not-eliminated',
  words: wordsOf('monitored', 'pairing', 'identifiedOn', 'risks', 'labelled', 'renovation', 'elimination'),
  items(asked, add) {
    const periods = lastPeriods(asked, add, 'p.eliminated_on, p.identified_on, p.risks');
    const day = `${add.parameter(asked.day)}::date`;
    const goesOn = { monitored: `'MONITORED'`, pairing: `'KEPT'` };
    const of = (alias: string) =>
      `${alias}.county_code = p.county_code AND ${alias}.household_id = p.household_id`;
    const columns = itemSql(
      {
        ...ofHousehold,
        change: 'LISTED',
        ...{ before: goesOn, after: goesOn },
        facts: {
          identifiedOn: 'p.identified_on',
          risks: `array_to_string(p.risks, '、')`,
          labelled: `EXISTS (SELECT FROM safety_net_label l WHERE ${of('l')} AND l.labelled_on <= ${day}
            AND (l.removed_on IS NULL OR l.removed_on > ${day}))`,
          renovation: `(SELECT count(*) FROM (SELECT DISTINCT ON (f.renovation_id) f.completed_on FROM renovation_fact f
            WHERE ${of('f')} AND f.occurred_on <= ${day}
            ORDER BY f.renovation_id, f.occurred_on DESC, f.recorded_at DESC) f WHERE f.completed_on IS NULL)`,
          elimination: `(SELECT max(s.state) FROM case_standing s WHERE ${of('s')} AND s.kind = 'ELIMINATION'
            AND NOT s.ended AND s.from_on <= ${day} AND (s.until_on IS NULL OR s.until_on > ${day}))`,
        },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM ${periods} p WHERE p.eliminated_on IS NULL OR p.eliminated_on > ${day}`;
  },
};
