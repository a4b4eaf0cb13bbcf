import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { openRemarks, REMARKED, writeRemarks } from '@dixian/register';

type Counts = Omit<MergeResult, 'households'>;

/**
 * Brings staged assets in: told by their number within the county; the last of equal rows counts, what tells of a later day
 * stands. What a file does not print stays as it is known.
 */
export async function mergeAssets(context: MergeContext): Promise<MergeResult> {
  await openRemarks(context);
  const [counts] = await context.transaction.query<Counts>(
    `WITH latest AS (
       SELECT DISTINCT ON (left(division_code, 6), number) * FROM ${STAGE} ORDER BY left(division_code, 6), number, row_number DESC
     ), merged AS (
       SELECT s.*, a.id, a.speaks_for > $3::date IS TRUE AS is_older, a.speaks_for IS DISTINCT FROM $3::date AS is_newer,
              (a.division_code, a.name, a.class, a.stage, a.original_value, a.formed_in, a.fund_source, a.project_number, a.village, a.owner,
               a.operator, a.keeper, a.idle) IS DISTINCT FROM
              (coalesce(s.village_code, a.division_code), s.name, s.class, coalesce(s.stage, a.stage), s.original_value, coalesce(s.formed_in, a.formed_in),
               coalesce(s.fund_source, a.fund_source), coalesce(s.project_number, a.project_number),
               coalesce(s.village, a.village), coalesce(s.owner, a.owner), coalesce(s.operator, a.operator),
               coalesce(s.keeper, a.keeper), coalesce(s.idle, a.idle)) AS differs
       FROM latest s LEFT JOIN asset a ON a.county_code = left(s.division_code, 6) AND a.number = s.number
     ), changed AS (
       UPDATE asset a SET division_code = coalesce(m.village_code, a.division_code), name = m.name, class = m.class, stage = coalesce(m.stage, a.stage),
         original_value = m.original_value, formed_in = coalesce(m.formed_in, a.formed_in),
         fund_source = coalesce(m.fund_source, a.fund_source), project_number = coalesce(m.project_number, a.project_number),
         village = coalesce(m.village, a.village), owner = coalesce(m.owner, a.owner),
         operator = coalesce(m.operator, a.operator), keeper = coalesce(m.keeper, a.keeper),
         idle = coalesce(m.idle, a.idle), source = $1, loaded_by = $2, speaks_for = $3, speaks_assumed = $4
       FROM merged m WHERE a.id = m.id AND NOT m.is_older AND (m.differs OR m.is_newer)
     ), added AS (
       INSERT INTO asset (division_code, number, own_number, name, class, stage, original_value, formed_in, fund_source,
         project_number, village, owner, operator, keeper, idle, source, loaded_by, speaks_for, speaks_assumed)
       SELECT division_code, number, own_number, name, class, coalesce(stage, 'FORMED'), original_value, formed_in,
         fund_source, project_number, village, owner, operator, keeper, coalesce(idle, false), $1, $2, $3, $4
       FROM merged WHERE id IS NULL
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM merged WHERE is_older AND differs
     )
     SELECT count(*) FILTER (WHERE id IS NULL)::int AS added,
            count(*) FILTER (WHERE id IS NOT NULL AND differs AND NOT is_older)::int AS changed,
            count(*) FILTER (WHERE id IS NOT NULL AND (NOT differs OR is_older))::int AS unchanged,
            count(*) FILTER (WHERE differs AND is_older)::int AS older
     FROM merged`,
    [context.source, context.runId, context.exportedOn, context.speaksAssumed],
  );
  await writeRemarks(context);
  return { added: 0, changed: 0, unchanged: 0, ...counts, households: null };
}
