import type { Fen } from '@dixian/money';
import { placeNumberSql } from '@dixian/what-if';

/** A drafted line and the lines in force it is compared with: a line and its place, smallest places first. */
export interface TriedLine {
  readonly division: string;
  readonly incomeYear: number;
  readonly draft: Fen;
  readonly places: readonly { readonly place: string; readonly line: Fen | null }[];
}

/** Parameters $1 to $6 of `comparedIncomes`. */
export function comparedParameters({ division, incomeYear, draft, places }: TriedLine): unknown[] {
  return [
    places.map(({ place }) => place),
    places.map(({ line }) => line?.toString() ?? null),
    draft.toString(),
    incomeYear,
    division,
    `${division}:`,
  ];
}

/**
 * The incomes of the year as `c`, with what each household lacks to the line in force and to the draft: line times
 * members less the total, in fen, so nothing is divided or rounded, and exactly on the line lacks nothing.
 */
export function comparedIncomes({ places }: TriedLine): string {
  return `(
    SELECT *, lack_draft > 0 AS below_draft, coalesce(lack_now > 0, false) AS below_now
    FROM (
      SELECT household_id, division_code, place, member_count, net,
        $3::bigint * member_count - net AS lack_draft, ($2::bigint[])[place] * member_count - net AS lack_now
      FROM (
        SELECT household_id, division_code, member_count,
          wages + business + property + transfer - business_cost AS net,
          ${placeNumberSql('division_code', '$1::text[]', places.length)} AS place
        FROM household_income
        WHERE latest AND year = $4::int AND division_code >= $5 AND division_code < $6
      ) AS income
    ) AS lacking
  ) AS c`;
}
