import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { openRemarks, REMARKED, writeRemarks } from '@dixian/register';
import { ledgerYear } from '../domain/ledger-year';

type Counts = Omit<MergeResult, 'households'>;

// What many ledgers do not print stays as it is known.
const PRINTED_BY_SOME = ['name', 'renewal', 'appraisal', 'noticed_on', 'village_code', 'linkage'];
const columnsOf = (row: string) => PRINTED_BY_SOME.map((name) => `${row}.${name}`).join(', ');

const WRITTEN = 'SELECT id FROM merged WHERE NOT is_older AND (differs OR is_newer)';

/**
 * Brings the staged projects into the table: told by division, number and year, which a ledger prints, names in its title
 * or in the name of its file; the last of equal rows counts, and what tells of a later day stands.
 */
export async function mergeProjects(context: MergeContext): Promise<MergeResult> {
  const year = ledgerYear(context.fileName, context.exportedOn);
  await openRemarks(context);
  const [counts] = await context.transaction.query<Counts>(
    `WITH latest AS (
       SELECT DISTINCT ON (s.division_code, y.year, s.number) s.*, y.year AS about
       FROM ${STAGE} s, LATERAL (SELECT coalesce(s.year, $1::int) AS year) y
       ORDER BY s.division_code, y.year, s.number, s.row_number DESC
     ), merged AS (
       SELECT s.*, p.id, p.speaks_for > $4::date IS TRUE AS is_older, p.speaks_for IS DISTINCT FROM $4::date AS is_newer,
              (p.category, p.investment, p.spent_percent, p.fund_level, ${columnsOf('p')})
                IS DISTINCT FROM (s.category, coalesce(s.investment, p.investment),
                                  coalesce(s.spent_percent, p.spent_percent), coalesce(s.fund_level, p.fund_level),
                                  ${PRINTED_BY_SOME.map((name) => `coalesce(s.${name}, p.${name})`).join(', ')}) AS differs
       FROM latest s LEFT JOIN fund_project p ON (p.division_code, p.year, p.number) = (s.division_code, s.about, s.number)
     ), changed AS (
       UPDATE fund_project p
       SET category = m.category, investment = coalesce(m.investment, p.investment), fund_level = coalesce(m.fund_level, p.fund_level),
           spent_percent = coalesce(m.spent_percent, p.spent_percent),
           ${PRINTED_BY_SOME.map((name) => `${name} = coalesce(m.${name}, p.${name})`).join(', ')},
           source = $2, loaded_by = $3, speaks_for = $4, speaks_assumed = $5
       FROM merged m WHERE p.id = m.id AND p.id IN (${WRITTEN})
     ), added AS (
       INSERT INTO fund_project (division_code, year, number, category, investment, spent_percent, fund_level,
                                 ${PRINTED_BY_SOME.join(', ')}, source, loaded_by, speaks_for, speaks_assumed)
       SELECT division_code, about, number, category, coalesce(investment, 0), spent_percent, coalesce(fund_level, '其他'), ${columnsOf('merged')},
              $2, $3, $4, $5
       FROM merged WHERE id IS NULL
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM merged WHERE is_older AND differs
     )
     SELECT count(*) FILTER (WHERE id IS NULL)::int AS added,
            count(*) FILTER (WHERE id IS NOT NULL AND differs AND NOT is_older)::int AS changed,
            count(*) FILTER (WHERE id IS NOT NULL AND (NOT differs OR is_older))::int AS unchanged,
            count(*) FILTER (WHERE differs AND is_older)::int AS older
     FROM merged`,
    [year, context.source, context.runId, context.exportedOn, context.speaksAssumed],
  );
  await writeRemarks(context);
  return { added: 0, changed: 0, unchanged: 0, ...counts, households: null };
}
