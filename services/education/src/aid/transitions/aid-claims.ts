import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { YU_LU } from '../domain/items';

/**
 * Claims to aid that are open at the end of the document's days: for a term that opened by then they stay payable, for one that
 * opens later the right has ended. A term whose first day nobody set is for the county to set first.
 */
export const aidClaims: TransitionRule = {
  name: 'aid-claims',
  words: {
    item: { zh: '资助项目', en: 'item of aid' },
    schoolYear: { zh: '学年', en: 'school year' },
    opensOn: { zh: '开学日', en: 'term opens on' },
    state: { zh: '办理状态', en: 'state' },
    amount: { zh: '金额（元）', en: 'amount (yuan)' },
    TERM_NOT_SET: { zh: '这一学期的开学日还没有设定', en: 'the first day of the term is not set' },
  },
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'a.division_code', subjectId: 'a.id', type: 'uuid' },
    });
    const day = `${add.parameter(asked.day)}::date`;
    const ofRight = asked.transition.with.right === 'YU_LU' ? '=' : '<>';
    const ends = `coalesce(t.opens_on > ${day}, false)`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'AID', subjectId: 'a.id', householdId: 'a.household_id' },
        divisionCode: 'a.division_code',
        change: { sql: `CASE WHEN ${ends} THEN 'ENDS' ELSE 'CONTINUES' END` },
        before: { state: `coalesce(a.outcome, 'APPLIED')` },
        after: { state: `CASE WHEN ${ends} THEN 'ENDED' WHEN t.opens_on IS NOT NULL THEN 'PAYABLE' END` },
        facts: {
          item: 'a.item',
          schoolYear: 'a.school_year',
          opensOn: 't.opens_on',
          amount: '(a.amount / 100.0)::numeric(18, 2)',
        },
        undecided: `CASE WHEN t.opens_on IS NULL THEN 'TERM_NOT_SET' END`,
        withoutSupport: ends,
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM student_aid a
      LEFT JOIN school_term t ON t.county_code = a.county_code AND t.school_year = a.school_year AND t.term = a.term
      WHERE ${scope} AND a.item ${ofRight} '${YU_LU}' AND a.household_id IS NOT NULL AND NOT a.in_kind
        AND a.paid_on IS NULL AND a.outcome IS DISTINCT FROM 'REFUSED'
        AND coalesce(a.applied_on, a.decided_on, ${day}) <= ${day}`;
  },
};
