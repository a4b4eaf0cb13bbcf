import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { yuanSql } from '../../ground/persistence/yuan-sql';

/** Awards of what was done in the year that ends, and that are not paid in full: listed, whether their risk is eliminated or not. */
export const unpaidAwards: TransitionRule = {
  name: 'unpaid-awards',
  words: {
    implementedOn: { zh: '实施日期', en: 'implemented on' },
    stage: { zh: '办理情况', en: 'how far it is' },
    amount: { zh: '核定金额（元）', en: 'amount accepted (yuan)' },
    paid: { zh: '已兑付（元）', en: 'paid (yuan)' },
    unpaid: { zh: '未兑付（元）', en: 'not paid (yuan)' },
    NOT_ACCEPTED: { zh: '还没有验收，金额未定', en: 'not accepted yet, so that the amount is open' },
    TO_CHECK: { zh: '是否符合条件待核定', en: 'whether it is granted is not settled' },
  },
  items(asked, add) {
    const year = add.parameter(asked.day.slice(0, 4));
    const columns = itemSql(
      {
        subjectKind: 'AWARD',
        subjectId: 't.id',
        householdId: 't.household_id',
        divisionCode: 't.division_code',
        change: 'LISTED',
        before: { implementedOn: 't.implemented_on', stage: STAGE },
        after: { unpaid: yuanSql('t.amount - coalesce(t.paid, 0)') },
        facts: { amount: yuanSql('t.amount'), paid: yuanSql('coalesce(t.paid, 0)') },
        undecided: `CASE WHEN t.accepted_on IS NULL THEN 'NOT_ACCEPTED' WHEN t.outcome = 'REFERRED' THEN 'TO_CHECK' END`,
        decidedBy: 'township',
      },
      asked,
      add,
    );
    const scope = itemScope(asked, add, { divisionCode: 't.division_code', subjectId: 't.id', type: 'uuid' });
    return `SELECT ${columns} FROM household_award t
      WHERE ${scope} AND coalesce(t.implemented_on, t.accepted_on) >= (${year} || '-01-01')::date
        AND coalesce(t.implemented_on, t.accepted_on) <= (${year} || '-12-31')::date
        AND t.outcome IS DISTINCT FROM 'REFUSED' AND (t.amount IS NULL OR coalesce(t.paid, 0) < t.amount)`;
  },
};

const STAGE = `CASE WHEN t.authorised_on IS NOT NULL THEN '已批准' WHEN t.posted_on IS NOT NULL THEN '已公示'
  WHEN t.accepted_on IS NOT NULL THEN '已验收' ELSE '已申报' END`;
