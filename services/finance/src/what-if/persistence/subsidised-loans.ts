import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { placeNumberSql } from '@dixian/what-if';

/** One side of a comparison: what is paid for a loan. */
export interface SubsidyRule {
  /** Percent of the interest; 0 where none is set. */
  readonly ratePercent: number;
  /** Largest principal paid for, in fen (loan-within-limit); null where none is set. */
  readonly principalLimit: Fen | null;
  readonly daysAYear: number;
  /** Day after the last one whose interest is paid. */
  readonly until: PlainDate;
}

/** Drafts tried on loans from a day on, and both sides by place, smallest places first. */
export interface TriedSubsidy {
  readonly division: string;
  readonly from: PlainDate;
  readonly places: readonly {
    readonly place: string;
    readonly now: SubsidyRule;
    readonly draft: SubsidyRule;
  }[];
}

/** Parameters $1 to $12 of `subsidisedLoans`. */
export function subsidyParameters({ division, from, places }: TriedSubsidy): unknown[] {
  const rules = (['now', 'draft'] as const).flatMap((side) => [
    places.map((place) => place[side].ratePercent),
    places.map((place) => place[side].principalLimit?.toString() ?? null),
    places.map((place) => place[side].daysAYear),
    places.map((place) => place[side].until),
  ]);
  return [places.map(({ place }) => place), from, division, `${division}:`, ...rules];
}

/**
 * The loans as `l`, each with the days and the money that either side pays for; of loans that neither pays for, zeros.
 * `OFFSET 0` as `fence` has place and days worked out once a loan, not once in each expression that uses them; a page
 * goes without, for it follows the index of due days.
 */
export function subsidisedLoans({ places }: TriedSubsidy, fence: 'OFFSET 0' | '' = ''): string {
  return `(
    SELECT *, ${moneySql('now', 5)} AS subsidy_now, ${moneySql('draft', 9)} AS subsidy_draft
    FROM (
      SELECT *, ${daysSql(5)} AS days_now, ${daysSql(9)} AS days_draft
      FROM (
        SELECT *, ${placeNumberSql('division_code', '$1::text[]', places.length)} AS place, greatest(drawn_on, $2::date) AS first_day
        FROM loan WHERE division_code >= $3 AND division_code < $4 ${fence}
      ) AS placed ${fence}
    ) AS counted
  ) AS l`;
}

// Days of interest: the day of drawing counts, the day of repayment does not. A rule starts at parameter $n.
function daysSql(n: number): string {
  return `CASE WHEN ($${n}::int[])[place] > 0 AND (($${n + 1}::bigint[])[place] IS NULL OR principal <= ($${n + 1}::bigint[])[place])
    THEN greatest(least(due_on, ($${n + 3}::date[])[place]) - first_day, 0) ELSE 0 END`;
}

// principal × rate ÷ 100 × days ÷ basis × share ÷ 100 in one exact division of numerics, half up to the fen.
function moneySql(side: 'now' | 'draft', n: number): string {
  const basis = `($${n + 2}::int[])[place] * 10000`;
  const interest = `2 * principal * annual_rate_percent * (days_${side} * ($${n}::int[])[place])`;
  return `CASE WHEN days_${side} > 0 THEN div(${interest} + ${basis}, 2 * ${basis}) ELSE 0 END`;
}
