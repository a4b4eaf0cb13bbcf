import type { Fen } from '@dixian/money';
import { type RequestContext, rowPerKey } from '@dixian/service';

/** What a household was paid to support work, in a year up to a day and in the year before. */
export interface SupportSums {
  readonly divisionCode: string;
  readonly paid: Fen;
  readonly lastYear: Fen | null;
  /** Somebody works as 临时用工 without an agreement on some day of the year. */
  readonly temporary: boolean;
  readonly reason: string | null;
}

const PAID = ['transport_claim', 'training', 'post_month']
  .map(
    (name) => `SELECT p.paid_on, p.paid_amount FROM ${name} p
      WHERE p.county_code = h.county_code AND p.household_id = h.id AND p.paid_on IS NOT NULL`,
  )
  .join(' UNION ALL ');

/** SQL of these sums for households `h` of the register's copy, of the year $2 up to the day $3. */
export const SUPPORT_SUMS = `
  SELECT coalesce(sum(m.paid_amount) FILTER (WHERE extract(year FROM m.paid_on) = $2::int AND m.paid_on <= $3::date), 0)::bigint AS paid,
    (sum(m.paid_amount) FILTER (WHERE extract(year FROM m.paid_on) = $2::int - 1))::bigint AS last_year,
    EXISTS (SELECT FROM public_welfare_post t
      WHERE t.county_code = h.county_code AND t.household_id = h.id AND t.form = 'TEMPORARY' AND t.ends_on IS NULL
        AND t.starts_on <= make_date($2::int, 12, 31)
        AND (t.changed_as IS DISTINCT FROM 'ENDED' OR t.changed_to >= make_date($2::int, 1, 1))) AS temporary,
    (SELECT r.reason FROM support_reason r WHERE r.county_code = h.county_code AND r.household_id = h.id AND r.year = $2::int
     ORDER BY r.id DESC LIMIT 1) AS reason
  FROM (${PAID}) AS m`;

/** The sums of a household; one statement for all that a request asks of a year and day. */
export function supportSums(
  context: RequestContext,
  householdId: string,
  { year, on }: { readonly year: number; readonly on: string },
): Promise<SupportSums | undefined> {
  const sql = `SELECT h.id AS "rowKey", h.division_code AS "divisionCode", s.paid, s.last_year AS "lastYear", s.temporary, s.reason
    FROM registered_household h CROSS JOIN LATERAL (${SUPPORT_SUMS}) AS s WHERE h.id = ANY($1::uuid[])`;
  return rowPerKey<SupportSums>(context, `support-${year}-${on}`, sql, [year, on]).load(householdId);
}
