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
    const year = plainDate(`${yearOf(day)}-01-01`);
    const terms = { division, ...placedTerms(policies, division, { from: year, until: after }) };
    const next = placedTerms(policies, division, { from: after, until: addDays(after, 1) });
    const ids = among === null ? undefined : `l.id = ANY(${add.parameter(among)}::uuid[])`;
    const lines = linesIn(add, { ...terms, from: year, until: after }, ids);
    const goesOn = next.terms.some(({ percent, closed }) => percent !== null && closed === null);
    const nextLines = goesOn
      ? linesIn(add, { division, ...next, from: after, until: addDays(after, 1) }, ids)
      : NO_LINES;
    const last = add.parameter(day);
    const clauses = add.parameter([transition.clause, ...transition.clauses]);
    return `WITH worked_out AS MATERIALIZED (${lines}), next AS MATERIALIZED (${nextLines}), loan_year AS (
        SELECT loan_id, sum(subsidy)::bigint AS subsidy FROM worked_out GROUP BY loan_id
      )
      SELECT ${columns(asked, add)}
      FROM worked_out w JOIN loan_year y ON y.loan_id = w.loan_id
      LEFT JOIN next n ON n.loan_id = w.loan_id AND n.outcome <> 'REFUSED'
      WHERE w.to_on = ${last}::date AND w.outcome <> 'REFUSED' AND w.rate_clause = ANY(${clauses}::text[])
        AND NOT EXISTS (SELECT FROM accrual_end e WHERE e.loan_id = w.loan_id AND e.last_day = ${last}::date)`;
  },
  apply: endAccruals,
  undo: reopenAccruals,
  rests: finalListOf,
};

const NO_LINES = `SELECT NULL::uuid AS loan_id, NULL::text AS outcome, NULL::text AS rate_clause WHERE false`;

function columns(asked: ItemsAsked, add: Conditions): string {
  return itemSql(
    {
      subjectKind: 'LOAN',
      subjectId: 'w.loan_id',
      householdId: 'w.household_id',
      divisionCode: 'w.division_code',
      change: { sql: `CASE WHEN n.loan_id IS NULL THEN 'ENDS' ELSE 'CONTINUES' END` },
      before: { rateClause: 'w.rate_clause' },
      after: {
        lastDay: add.parameter(asked.day),
        subsidy: yuanSql('y.subsidy'),
        nextClause: 'n.rate_clause',
      },
      facts: { balance: yuanSql('w.balance'), rate: 'w.rate_percent' },
      undecided: `CASE WHEN w.outcome = 'REFERRED' THEN 'TO_CHECK' END`,
      withoutSupport: 'n.loan_id IS NULL',
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
