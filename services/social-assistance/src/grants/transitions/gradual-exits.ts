import type { Conditions } from '@dixian/service';
import { type ItemsAsked, itemScope, itemSql, type TransitionRule } from '@dixian/transition';

const WORDS = {
  until: { zh: '渐退期最后一日', en: 'last day of the window' },
  income: { zh: '人均年收入（元）', en: 'income per head (yuan)' },
  state: { zh: '低保状态', en: 'the grant' },
};
const INCOME = '(coalesce(e.latest_income, e.income_per_head) / 100.0)::numeric(18, 2)';

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

/** Windows that run, as items of a rule. */
export function running(
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
