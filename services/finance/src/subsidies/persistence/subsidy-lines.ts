import type { PlainDate } from '@dixian/calendar';
import { placeNumberSql } from '@dixian/what-if';
import { INDUSTRY_PURPOSES, OTHER_PURPOSES } from '../../loans/domain/purpose';
import type { FlatTerms } from '../domain/flat-terms';

/** The days of a list, `until` not counted, and the law of its places over the year up to then. */
export interface LinesAsked {
  readonly division: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly places: readonly string[];
  readonly terms: readonly FlatTerms[];
}

/** Columns that `subsidyLinesSql` gives, as the table of lines has them. */
export const LINE_COLUMNS = `loan_id, household_id, division_code, contract_number, from_on, to_on, days, balance, balance_days,
  rate_percent, days_a_year, percent, interest, subsidy, outcome, rate_clause, reasons, flags`;

/** Parameters $1 to $9 of `subsidyLinesSql`. */
export function lineParameters({ division, from, until, places, terms }: LinesAsked): unknown[] {
  const year = `${from.slice(0, 4)}-01-01`;
  return [
    JSON.stringify(terms),
    places,
    division,
    `${division}:`,
    year,
    until,
    from,
    [...INDUSTRY_PURPOSES],
    [...OTHER_PURPOSES],
  ];
}

/**
 * The lines of a list: each loan's interest over days in which neither law nor balance nor who can work changes. It is the
 * arithmetic of `interestSubsidy` for a whole county in one pass, held to it by test; sums are those from the first day of
 * the year on, so that a line adds the rounded sum with it less that without it. `only` narrows the loans, called l.
 */
export function subsidyLinesSql({ places }: Pick<LinesAsked, 'places'>, only = 'true'): string {
  return `WITH terms AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(place int, from_on date, until_on date, percent int, rate_clause text,
      closed text, closed_refuses boolean, basis int, no_basis text, key_clause text, key_first date, key_last date,
      whole_year text, industry text, unsecured text, able text, principal_limit bigint, limit_part boolean, limit_clause text)
  ), extended AS MATERIALIZED (
    SELECT DISTINCT ON (county_code, contract_number) county_code, contract_number, new_due_on
    FROM loan_event WHERE kind = 'EXTENSION' ORDER BY county_code, contract_number, occurred_on DESC, id DESC
  ), loans AS MATERIALIZED (
    SELECT l.*, ${placeNumberSql('l.division_code', '$2::text[]', places.length)} AS place,
           greatest(l.drawn_on, $5::date) AS first_day, least(coalesce(x.new_due_on, l.due_on), $6::date) AS end_day
    FROM loan l LEFT JOIN extended x ON x.county_code = l.county_code AND x.contract_number = l.contract_number
    WHERE l.division_code >= $3 AND l.division_code < $4 AND l.drawn_on < $6::date
      AND coalesce(x.new_due_on, l.due_on) > $5::date AND coalesce(x.new_due_on, l.due_on) > l.drawn_on AND ${only}
  ), beside AS MATERIALIZED (
    SELECT o.household_id, sum(o.principal)::bigint AS total
    FROM loan o LEFT JOIN extended x ON x.county_code = o.county_code AND x.contract_number = o.contract_number
    WHERE o.household_id IS NOT NULL AND o.drawn_on < $5::date + interval '1 year'
      AND coalesce(x.new_due_on, o.due_on) > $5::date
    GROUP BY o.household_id HAVING count(*) > 1
  ), repaid AS (
    SELECT l.id, greatest(r.occurred_on, l.first_day) AS day, sum(r.amount) AS amount
    FROM loans l JOIN loan_event r ON r.county_code = l.county_code AND r.contract_number = l.contract_number
    WHERE r.kind = 'REPAYMENT' AND r.occurred_on < l.end_day GROUP BY 1, 2
  ), edges AS (
    SELECT id, day, sum(amount) AS amount FROM (
      SELECT id, first_day AS day, 0 AS amount FROM loans
      UNION ALL SELECT l.id, $7::date, 0 FROM loans l WHERE l.first_day < $7::date AND l.end_day > $7::date
      UNION ALL SELECT l.id, t.from_on, 0 FROM loans l JOIN terms t ON t.place = l.place
                AND t.from_on > l.first_day AND t.from_on < l.end_day
      UNION ALL SELECT id, day, amount FROM repaid
      UNION ALL SELECT l.id, c.day, 0 FROM loans l JOIN standing_member m ON m.household_id = l.household_id
                CROSS JOIN LATERAL (VALUES (m.joined_on), (m.left_on + 1)) AS c(day)
                WHERE c.day > l.first_day AND c.day < l.end_day
                  AND EXISTS (SELECT FROM terms t WHERE t.place = l.place AND t.able IS NOT NULL
                    AND t.from_on < c.day AND t.until_on > c.day)
    ) AS each GROUP BY id, day
  ), spans AS (
    SELECT l.*, e.day AS from_on, lead(e.day, 1, l.end_day) OVER edge AS until_on,
           greatest(l.principal - sum(e.amount) OVER edge, 0)::bigint AS balance
    FROM edges e JOIN loans l ON l.id = e.id
    WINDOW edge AS (PARTITION BY e.id ORDER BY e.day)
  ), judged AS (
    SELECT s.id, s.household_id, s.division_code, s.contract_number, s.from_on, s.until_on, s.until_on - s.from_on AS days,
           s.balance, coalesce(s.days_a_year, t.basis) AS basis, s.annual_rate_percent AS rate, t.percent, t.rate_clause,
           CASE WHEN t.limit_part THEN least(s.balance, t.principal_limit) ELSE s.balance END AS subsidised,
           f.unmet, f.unclear, f.flags
    FROM spans s
    JOIN terms t ON t.place = s.place AND t.from_on <= s.from_on AND t.until_on > s.from_on
    LEFT JOIN standing_household h ON h.household_id = s.household_id AND h.version > 0
    LEFT JOIN beside o ON o.household_id = s.household_id
    CROSS JOIN LATERAL (${FINDINGS}) AS f
    WHERE s.balance > 0
  ), summed AS (
    SELECT *, CASE WHEN cardinality(unmet) > 0 THEN 'REFUSED' WHEN cardinality(unclear) > 0 THEN 'REFERRED'
                   ELSE 'GRANTED' END AS outcome,
           sum(balance * days) OVER (PARTITION BY id, basis ORDER BY from_on) AS bearing,
           coalesce(sum(subsidised * days) FILTER (WHERE cardinality(unmet) + cardinality(unclear) = 0)
             OVER (PARTITION BY id, basis, rate_clause, percent ORDER BY from_on), 0) AS paid_for
    FROM judged
  )
  SELECT id AS loan_id, household_id, division_code, contract_number, from_on, until_on - 1 AS to_on, days, balance,
         balance * days AS balance_days, rate AS rate_percent, basis AS days_a_year, percent,
         (${rounded('bearing', '100')} - ${rounded('(bearing - balance * days)', '100')})::bigint AS interest,
         CASE outcome WHEN 'REFUSED' THEN 0::bigint
           WHEN 'GRANTED' THEN (${rounded('paid_for', 'percent')} - ${rounded('(paid_for - subsidised * days)', 'percent')})::bigint
         END AS subsidy,
         outcome, rate_clause, unmet || unclear AS reasons, flags
  FROM summed WHERE from_on >= $7::date`;
}

// balance-days × rate ÷ 100 ÷ basis × share ÷ 100 in one exact division of numerics, half up to the fen.
function rounded(balanceDays: string, percent: string): string {
  return `div(2 * ${balanceDays} * rate * ${percent} + basis * 10000, 2 * basis * 10000)`;
}

const coded = (code: string, clause: string) => `'${code} ' || ${clause}`;
const listed = (...cases: readonly (readonly [string, string])[]) =>
  `array_remove(ARRAY[${cases.map(([when, then]) => `CASE WHEN ${when} THEN ${then} END`).join(', ')}]::text[], NULL)`;

const OPEN = 't.closed IS NULL AND t.percent IS NOT NULL';
const ABOVE = `${OPEN} AND NOT t.limit_part AND s.principal > t.principal_limit`;

// Codes in the order in which the conditions are asked.
const FINDINGS = `
  SELECT ${listed(
    ['t.closed IS NOT NULL AND t.closed_refuses', 't.closed'],
    [
      `${OPEN} AND t.key_clause IS NOT NULL AND h.household_id IS NOT NULL AND k.identified_on IS NULL`,
      coded('NOT_KEY_HOUSEHOLD', 't.key_clause'),
    ],
    [`${OPEN} AND trim(s.purpose) = ANY($9::text[])`, coded('PURPOSE_NOT_INDUSTRY', 't.industry')],
    [ABOVE, coded('PRINCIPAL_ABOVE_LIMIT', 't.limit_clause')],
    [
      `${OPEN} AND t.able IS NOT NULL AND h.household_id IS NOT NULL AND w.able = 'NONE'`,
      coded('LABOUR_NONE', 't.able'),
    ],
  )} AS unmet, ${listed(
    ['t.closed IS NOT NULL AND NOT t.closed_refuses', 't.closed'],
    [
      `${OPEN} AND (t.key_clause IS NOT NULL OR t.able IS NOT NULL) AND h.household_id IS NULL`,
      `'STANDING_UNKNOWN'`,
    ],
    [
      `${OPEN} AND t.industry IS NOT NULL AND trim(s.purpose) <> ALL($8::text[]) AND trim(s.purpose) <> ALL($9::text[])`,
      coded('PURPOSE_UNCLEAR', 't.industry'),
    ],
    [`${OPEN} AND (s.mortgaged OR s.guaranteed)`, coded('SECURITY_NOT_ALLOWED', 't.unsecured')],
    [
      `${OPEN} AND t.able IS NOT NULL AND h.household_id IS NOT NULL AND w.able = 'UNKNOWN'`,
      coded('MEMBERS_LABOUR_UNKNOWN', 't.able'),
    ],
    ['s.days_a_year IS NULL AND t.basis IS NULL', 't.no_basis'],
  )} AS unclear, ${listed(
    [
      `${OPEN} AND h.household_id IS NOT NULL AND k.identified_on > s.from_on`,
      coded('INTEREST_BEFORE_IDENTIFICATION', 't.whole_year'),
    ],
    [ABOVE, coded('REVIEW_WHOLE_LOAN', 't.limit_clause')],
    [
      `${OPEN} AND s.principal <= t.principal_limit AND o.total > t.principal_limit`,
      coded('LOANS_TOGETHER_ABOVE_LIMIT', 't.limit_clause'),
    ],
  )} AS flags
  FROM (SELECT 1) AS one
  LEFT JOIN LATERAL (
    SELECT min(p.identified_on) AS identified_on FROM standing_period p
    WHERE t.key_clause IS NOT NULL AND p.household_id = s.household_id AND p.identified_on <= t.key_last
      AND (p.eliminated_on IS NULL OR p.eliminated_on >= t.key_first)
  ) AS k ON true
  LEFT JOIN LATERAL (
    SELECT CASE WHEN bool_or(m.labour IN ('SKILLED', 'ORDINARY', 'WEAK')) THEN 'ABLE'
                WHEN count(*) > 0 AND bool_and(m.labour IS NOT NULL) THEN 'NONE' ELSE 'UNKNOWN' END AS able
    FROM standing_member m WHERE t.able IS NOT NULL AND m.household_id = s.household_id
      AND m.joined_on <= s.from_on AND (m.left_on IS NULL OR m.left_on >= s.from_on)
  ) AS w ON true`;
