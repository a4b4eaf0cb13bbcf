import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { openRemarks, REMARKED, writeRemarks } from '@dixian/register';
import { oneRecord } from '../../ground/persistence/one-record';

type Counts = Omit<MergeResult, 'households'>;

const COLUMNS = [
  ...[
    'name',
    'class',
    'stage',
    'original_value',
    'formed_in',
    'fund_source',
    'project_number',
    'village',
    'owner',
  ],
  ...['operator', 'keeper', 'idle'],
];
const IS_OLDER = 'p.speaks_for > $3::date IS TRUE';
const ONE = oneRecord(COLUMNS, IS_OLDER);
const PLACE = `CASE WHEN ${IS_OLDER} THEN p.division_code ELSE coalesce(s.village_code, p.division_code) END`;

/**
 * Brings staged assets in: told by their number within the county; the last of equal rows counts. What tells of a later day
 * stands, and what only one of them tells.
 */
export async function mergeAssets(context: MergeContext): Promise<MergeResult> {
  await openRemarks(context);
  const [counts] = await context.transaction.query<Counts>(
    `WITH latest AS (
       SELECT DISTINCT ON (left(division_code, 6), number) * FROM ${STAGE} ORDER BY left(division_code, 6), number, row_number DESC
     ), merged AS (
       SELECT s.*, p.id, ${IS_OLDER} AS is_older, p.speaks_for IS DISTINCT FROM $3::date AS is_newer, ${ONE.kept}, ${PLACE} AS place,
              ${ONE.differs} OR p.division_code IS DISTINCT FROM ${PLACE} AS differs, ${ONE.contradicts} AS contradicts
       FROM latest s LEFT JOIN asset p ON p.county_code = left(s.division_code, 6) AND p.number = s.number
     ), changed AS (
       UPDATE asset p SET division_code = m.place, ${ONE.set}, loaded_by = $2, source = CASE WHEN m.is_older THEN p.source ELSE $1 END,
         speaks_for = greatest(p.speaks_for, $3::date), speaks_assumed = CASE WHEN m.is_older THEN p.speaks_assumed ELSE $4 END
       FROM merged m WHERE p.id = m.id AND (m.differs OR (m.is_newer AND NOT m.is_older))
     ), added AS (
       INSERT INTO asset (division_code, number, own_number, ${COLUMNS.join(', ')}, source, loaded_by, speaks_for, speaks_assumed)
       SELECT division_code, number, own_number, ${COLUMNS.map((name) => NEW[name] ?? name).join(', ')}, $1, $2, $3, $4
       FROM merged WHERE id IS NULL
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM merged WHERE contradicts
     )
     SELECT count(*) FILTER (WHERE id IS NULL)::int AS added,
            count(*) FILTER (WHERE id IS NOT NULL AND differs)::int AS changed,
            count(*) FILTER (WHERE id IS NOT NULL AND NOT differs)::int AS unchanged,
            count(*) FILTER (WHERE contradicts)::int AS older
     FROM merged`,
    [context.source, context.runId, context.exportedOn, context.speaksAssumed],
  );
  await writeRemarks(context);
  return { added: 0, changed: 0, unchanged: 0, ...counts, households: null };
}

// What a new asset has that its list does not print.
const NEW: Readonly<Record<string, string>> = {
  stage: "coalesce(stage, 'FORMED')",
  idle: 'coalesce(idle, false)',
};
