import type { RowOf, Statements } from '@dixian/service';
import type { runTotal } from '../tables';

/** Items that are alike, counted. */
export type TotalRow = Omit<RowOf<typeof runTotal>, 'id' | 'runId' | 'version' | 'countyCode'>;

/** The totals of a run by places of so many digits, in the order of department, rule and place. */
export function totalsOf(
  reader: Statements,
  runId: string,
  { division, digits }: { readonly division?: string | null; readonly digits: number },
): Promise<TotalRow[]> {
  return reader.query<TotalRow>(
    `SELECT t.department, t.rule, t.transition, t.clause, left(t.division_code, $2) AS "divisionCode", t.change, t.state,
       t.undecided, t.decided_by AS "decidedBy", t.without_support AS "withoutSupport", sum(t.items)::int AS items
     FROM run_total t JOIN run_part p ON p.run_id = t.run_id AND p.department = t.department AND p.version >= t.version
     WHERE t.run_id = $1 AND ($3::text IS NULL OR starts_with(t.division_code, $3))
     GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
     ORDER BY t.department, t.rule, t.transition, 5, t.change, t.state, t.undecided, t.without_support, t.clause`,
    [runId, digits, division ?? null],
  );
}
