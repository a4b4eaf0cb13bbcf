import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { ledgerYear } from '../domain/ledger-year';

/** Brings the staged projects into the table: told by division, number and year, which a ledger prints, names in its title or in the name of its file; the last of equal rows counts. */
export async function mergeProjects(context: MergeContext): Promise<MergeResult> {
  const year = ledgerYear(context.fileName, context.exportedOn);
  const [counts] = await context.transaction.query<{ added: number; changed: number; unchanged: number }>(
    `WITH latest AS (
       SELECT DISTINCT ON (s.division_code, y.year, s.number) s.*, y.year AS about
       FROM ${STAGE} s, LATERAL (SELECT coalesce(s.year, $1::int) AS year) y
       ORDER BY s.division_code, y.year, s.number, s.row_number DESC
     ), merged AS (
       INSERT INTO fund_project AS p
         (division_code, year, number, category, investment, spent_percent, fund_level, source)
       SELECT division_code, about, number, category, investment, spent_percent, fund_level, $2::text FROM latest
       ON CONFLICT (division_code, year, number) DO UPDATE
         SET category = excluded.category, investment = excluded.investment, spent_percent = excluded.spent_percent,
             fund_level = excluded.fund_level, source = excluded.source
         WHERE (p.category, p.investment, p.spent_percent, p.fund_level)
           IS DISTINCT FROM (excluded.category, excluded.investment, excluded.spent_percent, excluded.fund_level)
       RETURNING (old.id IS NULL) AS added
     )
     SELECT (SELECT count(*) FILTER (WHERE added) FROM merged)::int AS added,
            (SELECT count(*) FILTER (WHERE NOT added) FROM merged)::int AS changed,
            ((SELECT count(*) FROM latest) - (SELECT count(*) FROM merged))::int AS unchanged`,
    [year, context.source],
  );
  return { added: 0, changed: 0, unchanged: 0, ...counts, households: null };
}
