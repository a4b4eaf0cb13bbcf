import type { Statements } from '@dixian/service';
import type { SubsidyListRow } from './subsidy-list';

type Listed = Pick<SubsidyListRow, 'id' | 'fromOn' | 'toOn'>;

/**
 * Holds the lines of a list against what the banks say: where the two are more than a fen apart, the loan's lines of these
 * days go to a person. So does, in a line of its own, what a bank counts after the due day or as penalty.
 */
export async function askBanks(transaction: Statements, { id, fromOn, toOn }: Listed): Promise<void> {
  await transaction.query(
    `WITH compared AS (${COMPARED}), apart AS (
       SELECT s.id, bool_or(abs(c.ours - c.interest) > 1) AS differs, sum(c.interest)::bigint AS interest
       FROM subsidy_line s JOIN compared c ON c.loan_id = s.loan_id AND c.from_on <= s.to_on AND c.to_on >= s.from_on
       WHERE s.list_id = $1 AND c.to_on < c.due_on AND s.days_a_year IS NOT NULL GROUP BY s.id
     )
     UPDATE subsidy_line s SET bank_interest = a.interest,
       reasons = CASE WHEN a.differs AND s.outcome <> 'REFUSED' THEN s.reasons || ARRAY['BANK_DIFFERS'] ELSE s.reasons END,
       outcome = CASE WHEN a.differs AND s.outcome <> 'REFUSED' THEN 'REFERRED' ELSE s.outcome END,
       subsidy = CASE WHEN a.differs AND s.outcome = 'GRANTED' THEN NULL ELSE s.subsidy END
     FROM apart a WHERE s.id = a.id AND s.list_id = $1`,
    [id, fromOn, toOn],
  );
  await transaction.query(
    `WITH compared AS (${COMPARED})
     INSERT INTO subsidy_line (list_id, loan_id, household_id, division_code, contract_number, from_on, to_on, days, balance,
       balance_days, rate_percent, days_a_year, outcome, reasons, flags, bank_interest)
     SELECT $1, c.loan_id, c.household_id, c.division_code, c.contract_number, d.from_on, d.to_on, d.to_on - d.from_on + 1,
       c.open, c.open * (d.to_on - d.from_on + 1), c.rate, c.basis, 'REFERRED', ARRAY['INTEREST_AFTER_DUE'], '{}',
       greatest(c.interest - coalesce(c.ours, 0), 0) + c.penalty
     FROM compared c
     CROSS JOIN LATERAL (
       SELECT greatest(c.from_on, $2::date, CASE WHEN c.to_on >= c.due_on THEN c.due_on ELSE c.from_on END) AS from_on,
              least(c.to_on, $3::date) AS to_on
     ) AS d
     WHERE (c.to_on >= c.due_on OR c.penalty > 0) AND d.from_on <= d.to_on
       AND NOT EXISTS (SELECT FROM subsidy_line s WHERE s.list_id = $1 AND s.loan_id = c.loan_id AND s.outcome = 'REFUSED')`,
    [id, fromOn, toOn],
  );
}

// What each bank counted in days of the list, and what we count over the same days up to the due day: principal over all of
// them less what was paid back over those that followed.
const COMPARED = `
  SELECT b.from_on, b.to_on, b.interest, b.penalty, l.id AS loan_id, l.household_id, l.division_code, l.contract_number,
         u.due_on, l.annual_rate_percent AS rate, n.basis, r.open,
         div(2 * r.balance_days * l.annual_rate_percent * 100 + n.basis * 10000, 2 * n.basis * 10000)::bigint AS ours
  FROM bank_interest b
  JOIN loan l ON l.county_code = b.county_code AND l.contract_number = b.contract_number
  CROSS JOIN LATERAL (
    SELECT coalesce((SELECT e.new_due_on FROM loan_event e WHERE e.county_code = l.county_code
      AND e.contract_number = l.contract_number AND e.kind = 'EXTENSION' ORDER BY e.occurred_on DESC, e.id DESC LIMIT 1),
      l.due_on) AS due_on
  ) AS u
  CROSS JOIN LATERAL (
    SELECT coalesce(l.days_a_year, (SELECT max(s.days_a_year) FROM subsidy_line s
      WHERE s.list_id = $1 AND s.loan_id = l.id)) AS basis
  ) AS n
  CROSS JOIN LATERAL (
    SELECT l.principal * greatest(p.until_on - p.from_on, 0)
             - coalesce(sum(e.amount * greatest(p.until_on - greatest(e.occurred_on, p.from_on), 0)), 0) AS balance_days,
           greatest(l.principal - coalesce(sum(e.amount) FILTER (WHERE e.occurred_on <= b.to_on), 0), 0)::bigint AS open
    FROM (SELECT greatest(b.from_on, l.drawn_on) AS from_on, least(b.to_on + 1, u.due_on) AS until_on) AS p
    LEFT JOIN loan_event e ON e.county_code = l.county_code AND e.contract_number = l.contract_number
      AND e.kind = 'REPAYMENT'
    GROUP BY p.from_on, p.until_on
  ) AS r
  WHERE b.from_on <= $3::date AND b.to_on >= $2::date
    AND l.county_code = (SELECT county_code FROM subsidy_list WHERE id = $1)`;
