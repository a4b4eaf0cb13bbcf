import type { Statements } from '@dixian/service';
import { LINE_COLUMNS, type LinesAsked, lineParameters, subsidyLinesSql } from './subsidy-lines';

/**
 * Works the lines of a list out anew; what was settled by hand in lines that come to the same stays settled, unless the bank
 * was asked, whose figures may be others now.
 */
export async function writeLines(transaction: Statements, listId: string, asked: LinesAsked): Promise<void> {
  await transaction.query(
    `WITH before AS MATERIALIZED (
       DELETE FROM subsidy_line WHERE county_code = left($3, 6) AND list_id = $10 RETURNING *
     ), worked_out AS (${subsidyLinesSql(asked)})
     INSERT INTO subsidy_line (list_id, ${LINE_COLUMNS}, settled_reason, settled_by, settled_on)
     SELECT $10, ${aliased('n', { subsidy: 'coalesce(n.subsidy, b.subsidy)' })}, b.settled_reason, b.settled_by, b.settled_on
     FROM worked_out n LEFT JOIN before b ON b.settled_on IS NOT NULL AND ${SAME}`,
    [...lineParameters(asked), listId],
  );
}

/**
 * The lines of a list that corrects others: those of loans that come to another sum than the lists of the period have,
 * and a line that takes back what bears no interest any more. What was settled stays where a line comes to the same.
 */
export async function writeCorrections(
  transaction: Statements,
  listId: string,
  asked: LinesAsked,
): Promise<void> {
  await transaction.query(
    `WITH earlier AS MATERIALIZED (
       SELECT s.* FROM subsidy_line s JOIN subsidy_list l ON l.county_code = s.county_code AND l.id = s.list_id
       WHERE s.county_code = left($3, 6) AND l.id <> $10 AND l.state <> 'DRAFT'
         AND l.from_on = $7::date AND l.to_on = $6::date - 1
     ), listed AS (
       SELECT loan_id, sum(coalesce(subsidy, 0) - listed_before)::bigint AS sum FROM earlier GROUP BY loan_id
     ), gone AS (
       DELETE FROM subsidy_line WHERE county_code = left($3, 6) AND list_id = $10
     ), computed AS (${subsidyLinesSql(asked)}
     ), worked_out AS (
       SELECT ${aliased('n', { subsidy: 'CASE WHEN b.settled_on IS NULL THEN n.subsidy ELSE b.subsidy END' })},
              b.settled_reason, b.settled_by, b.settled_on
       FROM computed n LEFT JOIN LATERAL (
         SELECT * FROM (
           SELECT id, loan_id, from_on, to_on, balance_days, rate_percent, array_remove(reasons, 'BANK_DIFFERS') AS reasons,
                  interest, subsidy, settled_reason, settled_by, settled_on
           FROM earlier WHERE settled_on IS NOT NULL
         ) AS b WHERE ${SAME} ORDER BY b.id DESC LIMIT 1
       ) AS b ON true
     ), counted AS (
       SELECT w.*, coalesce(s.sum, 0) AS listed_sum,
              sum(w.subsidy) OVER (PARTITION BY w.loan_id) AS total,
              bool_or(w.subsidy IS NULL) OVER (PARTITION BY w.loan_id) AS is_open,
              row_number() OVER (PARTITION BY w.loan_id ORDER BY w.from_on) AS place
       FROM worked_out w LEFT JOIN listed s USING (loan_id)
     ), kept AS (
       INSERT INTO subsidy_line (list_id, ${LINE_COLUMNS}, settled_reason, settled_by, settled_on, listed_before)
       SELECT $10, ${LINE_COLUMNS}, settled_reason, settled_by, settled_on,
              CASE WHEN place = 1 THEN listed_sum ELSE 0 END
       FROM counted WHERE is_open OR total <> listed_sum
     )
     INSERT INTO subsidy_line (list_id, ${LINE_COLUMNS}, listed_before)
     SELECT DISTINCT ON (e.loan_id) $10, e.loan_id, e.household_id, e.division_code, e.contract_number, $7::date,
            $6::date - 1, 0, 0, 0, e.rate_percent, e.days_a_year, e.percent, 0, 0, 'REFUSED', e.rate_clause,
            ARRAY['NOTHING_OUTSTANDING'], '{}'::text[], s.sum
     FROM earlier e JOIN listed s USING (loan_id)
     WHERE s.sum <> 0 AND NOT EXISTS (SELECT FROM worked_out w WHERE w.loan_id = e.loan_id)
     ORDER BY e.loan_id, e.id DESC`,
    [...lineParameters(asked), listId],
  );
}

// A line that a person settled and that comes to the same again.
const SAME = `(b.loan_id, b.from_on, b.to_on, b.balance_days, b.rate_percent, b.reasons)
  = (n.loan_id, n.from_on, n.to_on, n.balance_days, n.rate_percent, n.reasons)
  AND b.interest IS NOT DISTINCT FROM n.interest`;

function aliased(alias: string, instead: Readonly<Record<string, string>>): string {
  return LINE_COLUMNS.replaceAll(/\w+/g, (name) =>
    instead[name] === undefined ? `${alias}.${name}` : `${instead[name]} AS ${name}`,
  );
}
