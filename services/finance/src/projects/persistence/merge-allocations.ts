import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { openRemarks, REMARKED, writeRemarks } from '@dixian/register';
import { ledgerYear } from '../domain/ledger-year';

// What speaks for a later day counts, and an older list fills what that leaves blank.
const later = (newer: string, older: string) =>
  `CASE WHEN a.speaks_for <= excluded.speaks_for THEN ${newer} ELSE ${older} END`;
const SPENT = later('coalesce(excluded.spent, a.spent)', 'coalesce(a.spent, excluded.spent)');

const WRITE = `INSERT INTO fund_allocation AS a (division_code, year, project_number, level, allocated, spent, source, loaded_by,
    speaks_for, speaks_assumed)
  SELECT division_code, about, project_number, level, allocated, spent, $2, $3::uuid, $4::date, $5 FROM latest
  ON CONFLICT (county_code, division_code, year, project_number, level) DO UPDATE
    SET allocated = ${later('excluded.allocated', 'a.allocated')}, spent = ${SPENT}, loaded_by = excluded.loaded_by,
        source = ${later('excluded.source', 'a.source')}, speaks_for = greatest(a.speaks_for, excluded.speaks_for),
        speaks_assumed = ${later('excluded.speaks_assumed', 'a.speaks_assumed')}
    WHERE (a.allocated, a.spent) IS DISTINCT FROM (${later('excluded.allocated', 'a.allocated')}, ${SPENT})`;

// What is held of the same project, year and level.
const HELD = `JOIN fund_allocation a ON (a.county_code, a.division_code, a.year, a.project_number, a.level)
  = (left(l.division_code, 6), l.division_code, l.about, l.project_number, l.level)`;

type Counts = Record<'read' | 'added' | 'changed' | 'older', number>;

const parameters = ({ fileName, exportedOn, source, runId, speaksAssumed }: MergeContext) => [
  ledgerYear(fileName, exportedOn),
  source,
  runId,
  exportedOn,
  speaksAssumed,
];

/** Brings allocations in: told by project, year and level; the last of equal rows counts, what tells of a later day stands. */
export async function mergeAllocations(context: MergeContext): Promise<MergeResult> {
  await openRemarks(context);
  const [counts] = await context.transaction.query<Counts>(
    `WITH latest AS (
       SELECT DISTINCT ON (s.division_code, about, s.project_number, s.level) s.*, about
       FROM ${STAGE} s, LATERAL (SELECT coalesce(s.year, $1::int) AS about) y
       ORDER BY s.division_code, about, s.project_number, s.level, s.row_number DESC
     ), contradicts AS (
       SELECT l.row_number FROM latest l ${HELD}
       WHERE a.speaks_for > $4::date AND (a.allocated <> l.allocated OR a.spent <> l.spent)
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM contradicts
     ), written AS (${WRITE} RETURNING xmax = 0 AS is_new)
     SELECT (SELECT count(*)::int FROM latest) AS read, (SELECT count(*)::int FROM contradicts) AS older, count(*) FILTER (WHERE is_new)::int AS added,
            count(*) FILTER (WHERE NOT is_new)::int AS changed FROM written`,
    parameters(context),
  );
  await writeRemarks(context);
  const { read, added, changed, older } = counts ?? { read: 0, added: 0, changed: 0, older: 0 };
  return { added, changed, unchanged: read - added - changed, older, households: null };
}

/**
 * Money by level that a plan of projects prints beside each of them. Remarks rows whose money is known of a later day, and
 * gives how many of them nothing was remarked of before.
 */
export async function mergePlannedMoney(context: MergeContext): Promise<number> {
  const [counts] = await context.transaction.query<{ older: number }>(
    `WITH latest AS (
       SELECT DISTINCT ON (s.division_code, about, s.number, m.level) s.row_number, s.division_code, about, s.number AS project_number,
              m.level, m.allocated, NULL::bigint AS spent
       FROM ${STAGE} s, LATERAL (SELECT coalesce(s.year, $1::int) AS about) y,
            LATERAL (VALUES ('CENTRAL', s.central), ('PROVINCIAL', s.provincial), ('MUNICIPAL', s.municipal),
                            ('COUNTY', s.county_funds)) AS m(level, allocated)
       WHERE m.allocated IS NOT NULL
       ORDER BY s.division_code, about, s.number, m.level, s.row_number DESC
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code)
       SELECT DISTINCT l.row_number, 'OLDER_THAN_HELD' FROM latest l ${HELD}
       WHERE a.speaks_for > $4::date AND a.allocated <> l.allocated
         AND NOT EXISTS (SELECT FROM ${REMARKED} r WHERE r.row_number = l.row_number AND r.code = 'OLDER_THAN_HELD')
       RETURNING row_number
     ), written AS (${WRITE})
     SELECT count(*)::int AS older FROM remarked`,
    parameters(context),
  );
  return counts?.older ?? 0;
}
