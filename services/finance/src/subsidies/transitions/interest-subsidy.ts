import { addDays, plainDate, yearOf } from '@dixian/calendar';
import type { Conditions } from '@dixian/service';
import { type ItemsAsked, itemSql, type TransitionRule } from '@dixian/transition';
import { yuanSql } from '../../ground/persistence/yuan-sql';
import { endAccruals, finalListOf, reopenAccruals } from '../persistence/accrual-ends';
import { type LinesAsked, lineParameters, subsidyLinesSql } from '../persistence/subsidy-lines';
import { placedTerms } from '../use-cases/placed-terms';

/**
 * The accrual of subsidised interest is closed at the end of a day: of each loan that bears it then under the document that
 * ends, unless its interest of the next day is granted by another.
 */
export const interestSubsidyEnds: TransitionRule = {
  name: 'interest-subsidy',
  words: {
    balance: { zh: '贷款余额（元）', en: 'balance (yuan)' },
    rate: { zh: '年利率（%）', en: 'annual rate (%)' },
    rateClause: { zh: '贴息依据', en: 'clause of the subsidy' },
    lastDay: { zh: '贴息截止日', en: 'last day of subsidised interest' },
    subsidy: { zh: '当年应贴息（元）', en: 'subsidy of the year (yuan)' },
    nextClause: { zh: '次日起依据', en: 'clause from the next day on' },
    TO_CHECK: { zh: '这笔贷款的贴息待核定', en: 'whether this loan is subsidised is not settled' },
    FINAL_LIST: { zh: '截至该日的贴息清单已审核', en: 'the list up to that day is approved' },
  },
  items(asked, add) {
    const { policies, division, day, after, transition, among } = asked;
    const span = { from: plainDate(`${yearOf(day)}-01-01`), until: addDays(after, 1) };
    const ids = among === null ? undefined : `l.id = ANY(${add.parameter(among)}::uuid[])`;
    const lines = linesIn(add, { division, ...span, ...placedTerms(policies, division, span) }, ids);
    const [last, next] = [`${add.parameter(day)}::date`, `${add.parameter(after)}::date`];
    const clauses = add.parameter([transition.clause, ...transition.clauses]);
    // The line of the next day stands beside the last one by windows: a join of a table with itself is guessed too small.
    return `SELECT ${columns(asked, add)}
      FROM (
        SELECT w.*, sum(w.subsidy) FILTER (WHERE w.to_on <= ${last}) OVER of_loan AS of_year,
          max(w.rate_clause) FILTER (WHERE w.to_on = ${next} AND w.outcome <> 'REFUSED') OVER of_loan AS next_clause
        FROM (${lines}) AS w WINDOW of_loan AS (PARTITION BY w.loan_id)
      ) AS w
      WHERE w.to_on = ${last} AND w.outcome <> 'REFUSED' AND w.rate_clause = ANY(${clauses}::text[])
        AND NOT EXISTS (SELECT FROM accrual_end e WHERE e.loan_id = w.loan_id AND e.last_day = ${last})`;
  },
  apply: endAccruals,
  undo: reopenAccruals,
  rests: finalListOf,
};

function columns(asked: ItemsAsked, add: Conditions): string {
  return itemSql(
    {
      subjectKind: 'LOAN',
      subjectId: 'w.loan_id',
      householdId: 'w.household_id',
      divisionCode: 'w.division_code',
      change: { sql: `CASE WHEN w.next_clause IS NULL THEN 'ENDS' ELSE 'CONTINUES' END` },
      before: { rateClause: 'w.rate_clause' },
      after: {
        lastDay: add.parameter(asked.day),
        subsidy: yuanSql('w.of_year'),
        nextClause: 'w.next_clause',
      },
      facts: { balance: yuanSql('w.balance'), rate: 'w.rate_percent' },
      undecided: `CASE WHEN w.outcome = 'REFERRED' THEN 'TO_CHECK' END`,
      withoutSupport: 'w.next_clause IS NULL',
    },
    asked,
    add,
  );
}

// The statement of lines numbers its parameters from one.
function linesIn(add: Conditions, lines: LinesAsked, only: string | undefined): string {
  const places = lineParameters(lines).map((value) => add.parameter(value));
  const sql = subsidyLinesSql(lines, 'ONLY_THESE');
  return sql
    .replaceAll(/\$(\d+)/g, (_, number) => places[Number(number) - 1] ?? '')
    .replace('ONLY_THESE', only ?? 'true');
}
