import { yearOf } from '@dixian/calendar';
import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';

// A claim of the year with what its payment hangs on; what is refused or paid is closed.
const CLAIMS = `SELECT 'TRANSPORT' AS kind, t.id, t.household_id, t.division_code, t.year, t.amount, t.outcome FROM transport_claim t
    WHERE t.paid_on IS NULL AND t.outcome IS DISTINCT FROM 'REFUSED'
  UNION ALL
  SELECT 'TRAINING', t.id, t.household_id, t.division_code, extract(year FROM coalesce(t.certificate_on, t.ends_on))::int,
    t.amount, t.outcome FROM training t
    WHERE t.paid_on IS NULL AND t.claimed_on IS NOT NULL AND t.outcome IS DISTINCT FROM 'REFUSED'`;

/**
 * Claims to subsidies of work and training that are open at the end of the year: for facts of the year they stay payable, whenever
 * they are decided; for facts of a later one the right has ended.
 */
export const openClaims: TransitionRule = {
  name: 'open-claims-of-work',
  words: {
    claim: { zh: '申请种类', en: 'claim' },
    year: { zh: '所属年度', en: 'year' },
    state: { zh: '办理状态', en: 'state' },
    amount: { zh: '金额（元）', en: 'amount (yuan)' },
  },
  items(asked, add) {
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'c.division_code', subjectId: 'c.id', type: 'uuid' },
    });
    const year = `${add.parameter(yearOf(asked.day))}::int`;
    const state = `CASE WHEN c.outcome IS NULL THEN 'UNDECIDED' ELSE c.outcome END`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'CLAIM', subjectId: 'c.id', householdId: 'c.household_id' },
        divisionCode: 'c.division_code',
        change: { sql: `CASE WHEN c.year <= ${year} THEN 'CONTINUES' ELSE 'ENDS' END` },
        before: { state },
        after: { state: `CASE WHEN c.year <= ${year} THEN 'PAYABLE' ELSE 'ENDED' END` },
        facts: { claim: 'c.kind', year: 'c.year', amount: '(c.amount / 100.0)::numeric(18, 2)' },
        withoutSupport: `c.year > ${year}`,
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM (${CLAIMS}) c WHERE ${scope} AND c.household_id IS NOT NULL`;
  },
};
