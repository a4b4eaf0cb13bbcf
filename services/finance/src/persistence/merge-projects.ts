import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { ledgerYear } from '../domain/ledger-year';

/** Brings the staged projects into the table: told by division, year and number; the last of equal rows counts. */
export async function mergeProjects(context: MergeContext): Promise<MergeResult> {
  const year = ledgerYear(context.fileName, context.exportedOn);
  const [counts] = await context.transaction.query<{ added: number; changed: number; unchanged: number }>(
    `WITH latest AS (
       SELECT DISTINCT ON (division_code, number) * FROM ${STAGE} ORDER BY division_code, number, row_number DESC
     ), merged AS (
       INSERT INTO fund_project AS p
         (division_code, year, number, category, investment, spent_percent, fund_level, source)
       SELECT division_code, $1::int, number, category, investment, spent_percent, fund_level, $2::text FROM latest
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
