import { fenOf, isMissing, resolveParameter } from '@dixian/policy';
import type { Conditions } from '@dixian/service';
import { type ItemsAsked, itemScope, itemSql, type TransitionRule } from '@dixian/transition';

const WORDS = {
  until: { zh: '渐退期最后一日', en: 'last day of the window' },
  income: { zh: '人均年收入（元）', en: 'income per head (yuan)' },
  state: { zh: '低保状态', en: 'the grant' },
  standard: { zh: '低保标准（元/年）', en: 'standard (yuan a year)' },
};
const INCOME = '(e.income_per_head / 100.0)::numeric(18, 2)';

/** Windows (低保渐退) whose last day it is: the grant ends by itself with the day, which the night writes down. */
export const exitsEnding: TransitionRule = {
  name: 'exits-ending',
  words: WORDS,
  items(asked, add) {
    const { day, columns, where } = running(asked, add, {
      change: 'ENDS',
      before: { state: `'DRAWN'` },
      after: { state: `'ENDED'` },
      facts: { until: 'e.until', income: INCOME },
      withoutSupport: 'true',
    });
    return `SELECT ${columns} FROM gradual_exit e WHERE ${where} AND e.until = ${day}`;
  },
};

/** Windows that were decided under a document which ends: no new one opens after it, these run out by their own length. */
export const exitWindows: TransitionRule = {
  name: 'exit-windows',
  words: WORDS,
  items(asked, add) {
    const { day, columns, where } = running(asked, add, {
      change: 'CONTINUES_TO_OWN_END',
      before: { state: `'DRAWN'`, until: 'e.until' },
      after: { state: `'DRAWN'`, until: 'e.until' },
      facts: { income: INCOME },
    });
    return `SELECT ${columns} FROM gradual_exit e WHERE ${where} AND e.decided_on <= ${day} AND e.until > ${day}`;
  },
};

/** A new standard (低保标准) from the day after: windows whose income is no longer above it, and those now above its band. */
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
    const above = isMissing(upTo)
      ? 'false'
      : `e.income_per_head > ${base} * ${add.parameter(String(upTo.value))}::numeric`;
    const { day, columns, where } = running(asked, add, {
      change: 'LISTED',
      before: { state: `'DRAWN'` },
      after: { state: `CASE WHEN ${above} THEN 'ABOVE_BAND' ELSE 'NOT_ABOVE_STANDARD' END` },
      facts: { income: INCOME, standard: `(${base} / 100.0)::numeric(18, 2)` },
      clause: `${add.parameter(standard.clause)}::text`,
    });
    return `SELECT ${columns} FROM gradual_exit e
      WHERE ${where} AND e.until >= ${day} AND (e.income_per_head <= ${base} OR ${above})`;
  },
};

function running(
  asked: ItemsAsked,
  add: Conditions,
  given: Omit<Parameters<typeof itemSql>[0], 'subjectKind' | 'subjectId' | 'householdId' | 'divisionCode'>,
) {
  const scope = itemScope(asked, add, {
    ...{ divisionCode: 'e.division_code', subjectId: 'e.id', type: 'uuid' },
  });
  const day = `${add.parameter(asked.day)}::date`;
  const of = {
    subjectKind: 'EXIT',
    subjectId: 'e.id',
    householdId: 'e.household_id',
    divisionCode: 'e.division_code',
  };
  return {
    day,
    columns: itemSql({ ...of, ...given }, asked, add),
    where: `${scope} AND e.ended_on IS NULL AND (e.cancelled_on IS NULL OR e.cancelled_on > ${day})`,
  };
}
