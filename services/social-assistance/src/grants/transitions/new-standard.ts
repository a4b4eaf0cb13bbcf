import { fenOf, isMissing, resolveParameter } from '@dixian/policy';
import type { Conditions } from '@dixian/service';
import { type ItemsAsked, itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { running } from './gradual-exits';

const WORDS = {
  income: { zh: '人均年收入（元）', en: 'income per head (yuan)' },
  approved: { zh: '月核定金额（元）', en: 'approved a month (yuan)' },
  persons: { zh: '保障人数', en: 'persons covered' },
  state: { zh: '低保状态', en: 'the grant' },
  standard: { zh: '低保标准（元/年）', en: 'standard (yuan a year)' },
};
// Income as it was worked out last.
const INCOME = 'coalesce(e.latest_income, e.income_per_head)';

/** A standard (低保标准) that begins with the day after: SQL of it and of the clause, and whether income `sql` is above its band. */
interface NewStandard {
  readonly base: string;
  readonly clause: string;
  readonly isAbove: (sql: string) => string;
}

/**
 * A new standard (低保标准) from the day after: grants below it, whose amount is to be worked out anew, windows whose income is no
 * longer above it, and those now above its band.
 */
export const newStandard: TransitionRule = {
  name: 'new-standard',
  words: WORDS,
  items(asked, add) {
    const { policies, division, after } = asked;
    const value = (name: string) => resolveParameter(policies, { division, on: after, name });
    const standard = value('local-subsistence-allowance-standard');
    const upTo = value('gradual-exit-income-up-to');
    if (isMissing(standard) || standard.from !== after) return undefined;
    const base = `${add.parameter(String(fenOf(standard)))}::bigint`;
    const times = isMissing(upTo) ? null : `${add.parameter(String(upTo.value))}::numeric`;
    const given: NewStandard = {
      base,
      clause: `${add.parameter(standard.clause)}::text`,
      isAbove: (sql) => (times === null ? 'false' : `${sql} > ${base} * ${times}`),
    };
    return `${exits(asked, add, given)} UNION ALL ${grants(asked, add, given)}`;
  },
};

function exits(asked: ItemsAsked, add: Conditions, { base, clause, isAbove }: NewStandard): string {
  const { day, columns, where } = running(asked, add, {
    change: 'LISTED',
    before: { state: `'DRAWN'` },
    after: { state: `CASE WHEN ${isAbove(INCOME)} THEN 'ABOVE_BAND' ELSE 'NOT_ABOVE_STANDARD' END` },
    facts: {
      income: `(${INCOME} / 100.0)::numeric(18, 2)`,
      standard: `(${base} / 100.0)::numeric(18, 2)`,
    },
    clause,
  });
  return `SELECT ${columns} FROM gradual_exit e
    WHERE ${where} AND e.until >= ${day} AND (${INCOME} <= ${base} OR ${isAbove(INCOME)})`;
}

// 低保 that comes to less than the new standard for the persons it covers; 特困 has a standard of its own.
function grants(asked: ItemsAsked, add: Conditions, { base, clause }: NewStandard): string {
  const scope = itemScope(asked, add, {
    ...{ divisionCode: 'g.division_code', subjectId: 'g.grant_id', type: 'uuid' },
  });
  const day = `${add.parameter(asked.day)}::date`;
  const columns = itemSql(
    {
      subjectKind: 'GRANT',
      subjectId: 'g.grant_id',
      householdId: 'g.household_id',
      divisionCode: 'g.division_code',
      change: 'LISTED',
      before: { state: `'DRAWN'`, approved: '(g.approved / 100.0)::numeric(18, 2)' },
      after: { state: `'BELOW_STANDARD'` },
      facts: {
        approved: '(g.approved / 100.0)::numeric(18, 2)',
        persons: 'g.covered_persons',
        standard: `(${base} / 100.0)::numeric(18, 2)`,
      },
      clause,
    },
    asked,
    add,
  );
  return `SELECT ${columns} FROM (
      SELECT DISTINCT ON (t.grant_id) t.* FROM allowance_statement t WHERE t.stands AND t.occurred_on <= ${day}
      ORDER BY t.grant_id, t.occurred_on DESC, t.id DESC
    ) AS g
    WHERE ${scope} AND g.active AND NOT g.dispersed_hardship AND g.name NOT LIKE '%特困%'
      AND (g.covered_persons IS NULL OR g.approved * 12 < ${base} * g.covered_persons)
      AND NOT EXISTS (SELECT FROM gradual_exit e WHERE e.grant_id = g.grant_id AND e.until >= ${day}
        AND e.decided_on <= ${day} AND (e.cancelled_on IS NULL OR e.cancelled_on > ${day}))`;
}
