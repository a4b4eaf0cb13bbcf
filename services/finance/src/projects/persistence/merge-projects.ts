import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { REMARKED } from '@dixian/register';
import { oneRecord } from '../../ground/persistence/one-record';
import { ledgerYear } from '../domain/ledger-year';

type Counts = Omit<MergeResult, 'households'>;

const COLUMNS = [
  ...['category', 'investment', 'spent_percent', 'fund_level', 'name', 'renewal'],
  ...['appraisal', 'noticed_on', 'village_code', 'linkage'],
];
const ONE = oneRecord(COLUMNS, 'p.speaks_for > $4::date IS TRUE');

/**
 * Brings the staged projects into the table: told by division, number and year, which a ledger prints, names in its title
 * or in the name of its file; the last of equal rows counts. What tells of a later day stands, and what only one of them tells.
 * What it has to say of rows is remarked, for who calls it to write.
 */
export async function mergeProjects(context: MergeContext): Promise<MergeResult> {
  const year = ledgerYear(context.fileName, context.exportedOn);
  const [counts] = await context.transaction.query<Counts>(
    `WITH latest AS (
       SELECT DISTINCT ON (s.division_code, y.year, s.number) s.*, y.year AS about
       FROM ${STAGE} s, LATERAL (SELECT coalesce(s.year, $1::int) AS year) y
       ORDER BY s.division_code, y.year, s.number, s.row_number DESC
     ), merged AS (
       SELECT s.*, p.id, p.speaks_for > $4::date IS TRUE AS is_older, p.speaks_for IS DISTINCT FROM $4::date AS is_newer,
              ${ONE.kept}, ${ONE.differs} AS differs, ${ONE.contradicts} AS contradicts
       FROM latest s LEFT JOIN fund_project p ON (p.division_code, p.year, p.number) = (s.division_code, s.about, s.number)
     ), changed AS (
       UPDATE fund_project p
       SET ${ONE.set}, loaded_by = $3, source = CASE WHEN m.is_older THEN p.source ELSE $2 END,
           speaks_for = greatest(p.speaks_for, $4::date), speaks_assumed = CASE WHEN m.is_older THEN p.speaks_assumed ELSE $5 END
       FROM merged m WHERE p.id = m.id AND (m.differs OR (m.is_newer AND NOT m.is_older))
     ), added AS (
       INSERT INTO fund_project (division_code, year, number, ${COLUMNS.join(', ')}, source, loaded_by, speaks_for, speaks_assumed)
       SELECT division_code, about, number, ${COLUMNS.map((name) => NEW[name] ?? name).join(', ')}, $2, $3, $4, $5
       FROM merged WHERE id IS NULL
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM merged WHERE contradicts
     )
     SELECT count(*) FILTER (WHERE id IS NULL)::int AS added,
            count(*) FILTER (WHERE id IS NOT NULL AND differs)::int AS changed,
            count(*) FILTER (WHERE id IS NOT NULL AND NOT differs)::int AS unchanged,
            count(*) FILTER (WHERE contradicts)::int AS older
     FROM merged`,
    [year, context.source, context.runId, context.exportedOn, context.speaksAssumed],
  );
  return { added: 0, changed: 0, unchanged: 0, ...counts, households: null };
}

// What a new project has that its list does not print.
const NEW: Readonly<Record<string, string>> = {
  investment: 'coalesce(investment, 0)',
  fund_level: "coalesce(fund_level, level_of_most, '其他')",
};
