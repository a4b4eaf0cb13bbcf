import { plainDate, yearOf } from '@dixian/calendar';
import { ruleInForce } from '@dixian/policy';
import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';

/**
 * Money of renovations that is not paid at the end of the year: overdue from midnight for projects of key households, listed beside
 * it for projects that run into the next year, whose money is not asked for yet. What is paid later is paid late.
 */
export const renovationBalances: TransitionRule = {
  name: 'renovation-balances',
  words: {
    state: { zh: '资金状态', en: 'money' },
    outstanding: { zh: '未拨付金额（元）', en: 'outstanding (yuan)' },
    approved: { zh: '补助金额（元）', en: 'grant (yuan)' },
    plannedUntil: { zh: '计划竣工日', en: 'planned until' },
    completedOn: { zh: '竣工日', en: 'complete on' },
    planAssumed: { zh: '计划竣工日是否推定', en: 'planned end assumed' },
  },
  items(asked, add) {
    const { policies, division, day } = asked;
    if (!ruleInForce(policies, 'renovation-funds-due', { division, on: day })) return undefined;
    const crossing = ruleInForce(policies, 'renovation-cross-year', { division, on: day });
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'r.division_code', subjectId: 'r.id', type: 'uuid' },
    });
    const [first, last] = [plainDate(`${yearOf(day)}-01-01`), day].map((on) => `${add.parameter(on)}::date`);
    const exempt = crossing ? `s.planned_until > ${last}` : 'false';
    const yuan = (fen: string) => `((${fen}) / 100.0)::numeric(18, 2)`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'RENOVATION', subjectId: 'r.id', householdId: 'r.household_id' },
        divisionCode: 'r.division_code',
        change: { sql: `CASE WHEN ${exempt} THEN 'CONTINUES' ELSE 'DUE' END` },
        ...(crossing && {
          clause: `CASE WHEN ${exempt} THEN ${add.parameter(crossing.clause)} ELSE ${add.parameter(asked.transition.clause)} END`,
        }),
        before: { state: `'OPEN'`, outstanding: yuan('s.approved - p.paid') },
        after: {
          state: `CASE WHEN ${exempt} THEN 'EXEMPT' ELSE 'OVERDUE' END`,
          outstanding: yuan('s.approved - p.paid'),
        },
        facts: {
          approved: yuan('s.approved'),
          plannedUntil: 's.planned_until',
          completedOn: 's.completed_on',
          planAssumed: 's.plan_assumed',
        },
      },
      asked,
      add,
    );
    // The state as it was said by the day, and what is paid: what it gives and was paid after it, never less than all payments.
    return `SELECT ${columns} FROM renovation r
      JOIN LATERAL (SELECT s.* FROM renovation_statement s WHERE s.county_code = r.county_code AND s.renovation_id = r.id
          AND s.occurred_on <= ${last}
        ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1) s ON true
      CROSS JOIN LATERAL (SELECT greatest(
          s.paid + coalesce(sum(q.amount) FILTER (WHERE q.paid_on > s.occurred_on OR (q.account IS NOT NULL AND q.id > s.id)), 0),
          coalesce(sum(q.amount), 0))::bigint AS paid
        FROM renovation_payment q WHERE q.county_code = r.county_code AND q.renovation_id = r.id AND q.paid_on <= ${last}) p
      WHERE ${scope} AND s.year <= ${add.parameter(yearOf(day))}::int AND s.planned_until >= ${first} AND s.approved > p.paid
        AND EXISTS (SELECT FROM standing_period k WHERE k.county_code = r.county_code AND k.household_id = r.household_id
          AND k.identified_on <= ${last} AND (k.eliminated_on IS NULL OR k.eliminated_on >= ${first}))`;
  },
};
