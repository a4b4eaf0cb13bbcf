import { yearOf } from '@dixian/calendar';
import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';

// What was begun under a right of the year and is not closed: a stay, a claim for a bill, a contribution.
const begun = (day: string, year: string) => `SELECT 'STAY' AS kind, t.id, t.household_id, t.division_code,
      t.admitted_on AS since, t.owed AS amount
    FROM admission t WHERE t.admitted_on <= ${day} AND (t.cleared_on IS NULL OR t.cleared_on > ${day})
  UNION ALL
  SELECT 'BILL', t.id, t.household_id, t.division_code, t.billed_on, t.aid
    FROM medical_aid_claim t WHERE t.billed_on <= ${day} AND t.outcome IS DISTINCT FROM 'REFUSED'
      AND (t.paid_on IS NULL OR t.paid_on > ${day})
  UNION ALL
  SELECT 'CONTRIBUTION', t.id, t.household_id, t.division_code, t.collected_on, t.amount
    FROM premium_subsidy t WHERE t.collected_on <= ${day} AND t.year <= ${year} + 1 AND t.outcome <> 'REFUSED'
      AND (t.paid_on IS NULL OR t.paid_on > ${day})`;

/** What was begun under the rights of a document keeps them when they end: stays to their end, bills and contributions to their payment. */
export const begunUnderRights: TransitionRule = {
  name: 'begun-under-health-rights',
  words: {
    kind: { zh: '事项', en: 'what was begun' },
    since: { zh: '发生日期', en: 'begun on' },
    amount: { zh: '金额（元）', en: 'amount (yuan)' },
    state: { zh: '办理状态', en: 'state' },
  },
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 't.division_code', subjectId: 't.id', type: 'uuid' },
    });
    const day = `${add.parameter(asked.day)}::date`;
    const year = `${add.parameter(yearOf(asked.day))}::int`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'HEALTH', subjectId: 't.id', householdId: 't.household_id' },
        ...{ divisionCode: 't.division_code', change: 'CONTINUES' },
        before: { state: `'OPEN'` },
        after: { state: `CASE t.kind WHEN 'STAY' THEN 'KEEPS_RIGHT' ELSE 'PAYABLE' END` },
        facts: { kind: 't.kind', since: 't.since', amount: '(t.amount / 100.0)::numeric(18, 2)' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM (${begun(day, year)}) t WHERE ${scope} AND t.household_id IS NOT NULL`;
  },
};
