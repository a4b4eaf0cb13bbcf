import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { openRemarks, REMARKED, writeRemarks } from '@dixian/register';
import { closeTermTasks } from './close-term-tasks';

type Counts = Omit<MergeResult, 'households'>;

/** Brings the staged terms into the table: told by county, school year and term; what tells of a later day stands. */
export async function mergeTerms(context: MergeContext): Promise<MergeResult> {
  await openRemarks(context);
  const [counts] = await context.transaction.query<Counts>(
    `WITH latest AS (
       SELECT DISTINCT ON (division_code, school_year, term) * FROM ${STAGE}
       ORDER BY division_code, school_year, term, row_number DESC
     ), merged AS (
       SELECT s.*, t.id, t.opens_on IS NOT NULL AND t.speaks_for > $2::date IS TRUE AS is_older,
              (t.opens_on, t.closes_on) IS DISTINCT FROM (s.opens_on, s.closes_on) AS differs
       FROM latest s
       LEFT JOIN school_term t ON (t.division_code, t.school_year, t.term) = (s.division_code, s.school_year, s.term)
     ), changed AS (
       UPDATE school_term t
       SET opens_on = m.opens_on, closes_on = m.closes_on, source = $1, speaks_for = $2, speaks_assumed = $3
       FROM merged m WHERE t.id = m.id AND m.differs AND NOT m.is_older
     ), added AS (
       INSERT INTO school_term (division_code, school_year, term, opens_on, closes_on, source, speaks_for, speaks_assumed)
       SELECT division_code, school_year, term, opens_on, closes_on, $1, $2, $3 FROM merged WHERE id IS NULL
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM merged WHERE is_older AND differs
     )
     SELECT count(*) FILTER (WHERE id IS NULL)::int AS added,
            count(*) FILTER (WHERE id IS NOT NULL AND differs AND NOT is_older)::int AS changed,
            count(*) FILTER (WHERE id IS NOT NULL AND (NOT differs OR is_older))::int AS unchanged,
            count(*) FILTER (WHERE differs AND is_older)::int AS older
     FROM merged`,
    [context.source, context.exportedOn, context.speaksAssumed],
  );
  await writeRemarks(context);
  await closeTermTasks(context.transaction, context.division.slice(0, 6), context.today);
  return { added: 0, changed: 0, unchanged: 0, ...counts, households: null };
}
