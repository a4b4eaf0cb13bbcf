import { itemSql, type TransitionRule } from '@dixian/transition';
import { lastPeriods, ofHousehold } from './last-periods';
import { wordsOf } from './words';

/** 结对帮扶: whose risk was eliminated within the document's days is paired to their end; then it may end, and 四个不摘 stays. */
export const pairingDuty: TransitionRule = {
  name: 'pairing-duty',
  words: wordsOf('pairing', 'until', 'eliminatedOn', 'helpers', 'fourNoRemovals'),
  items(asked, add) {
    const periods = lastPeriods(asked, add, 'p.eliminated_on');
    const [from, day] = [asked.transition.from, asked.day].map((on) => `${add.parameter(on)}::date`);
    const columns = itemSql(
      {
        ...ofHousehold,
        change: 'ENDS',
        before: { pairing: `'LOCKED'`, until: day ?? 'NULL', fourNoRemovals: `'KEPT'` },
        after: { pairing: `'MAY_END'`, fourNoRemovals: `'KEPT'` },
        facts: {
          eliminatedOn: 'p.eliminated_on',
          helpers: `(SELECT count(*) FROM responsible_helper h WHERE h.county_code = p.county_code
            AND h.household_id = p.household_id AND h.since <= ${day} AND (h.ended_on IS NULL OR h.ended_on > ${day}))`,
        },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM ${periods} p WHERE p.eliminated_on BETWEEN ${from} AND ${day}`;
  },
};
