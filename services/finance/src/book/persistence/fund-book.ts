import type { FundLevel } from '@dixian/department';
import type { Fen } from '@dixian/money';
import { heldRows } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsOfEach } from '@dixian/service';
import { fundLine } from '../tables';

export type FundLineRow = RowOf<typeof fundLine>;

export const LINES = heldRows(fundLine);

/** A source of money in a year: what was raised, and what was paid of it. */
export interface BookLine {
  readonly source: string | null;
  readonly level: FundLevel | null;
  readonly raised: Fen;
  readonly flexible: boolean;
  readonly paid: Fen;
  readonly payments: number;
}

// What a place and those below it raised, the newest of each place, source and level; beside what departments paid.
const SQL = `WITH asked AS (
    SELECT key, split_part(key, ' ', 1) AS division, split_part(key, ' ', 2)::int AS year FROM unnest($1::text[]) AS key
  ), raised AS (
    SELECT key, source, level, sum(amount) AS raised, bool_or(flexible AND amount > 0) AS flexible FROM (
      SELECT DISTINCT ON (a.key, l.division_code, l.source, l.level) a.key, l.source, l.level, l.amount, l.flexible
      FROM asked a JOIN fund_line l ON l.division_code >= a.division AND l.division_code < a.division || ':' AND l.year = a.year
      ORDER BY a.key, l.division_code, l.source, l.level, l.occurred_on DESC, l.id DESC
    ) AS newest GROUP BY key, source, level
  ), paid AS (
    SELECT a.key, m.source, m.level, sum(m.amount) AS paid, count(*) AS payments
    FROM asked a JOIN paid_money m ON m.division_code >= a.division AND m.division_code < a.division || ':'
      AND m.paid_on >= make_date(a.year, 1, 1) AND m.paid_on < make_date(a.year + 1, 1, 1) AND NOT m.withdrawn
    GROUP BY a.key, m.source, m.level
  )
  SELECT coalesce(r.key, p.key) AS "rowKey", coalesce(r.source, p.source) AS source, coalesce(r.level, p.level) AS level,
         coalesce(r.raised, 0)::bigint AS raised, coalesce(r.flexible, false) AS flexible,
         coalesce(p.paid, 0)::bigint AS paid, coalesce(p.payments, 0)::int AS payments
  FROM raised r FULL JOIN paid p ON p.key = r.key AND p.source = r.source AND p.level = r.level
  ORDER BY 2 NULLS LAST, 3 NULLS LAST`;

/** The sources of a place and year; one statement for all that a request asks. */
export function bookLines(context: RequestContext, division: string, year: number): Promise<BookLine[]> {
  return rowsOfEach<BookLine>(context, 'fund-book', SQL).load(`${division} ${year}`);
}
