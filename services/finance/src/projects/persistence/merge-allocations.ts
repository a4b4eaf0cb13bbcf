import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { ledgerYear } from '../domain/ledger-year';

const WRITE = `INSERT INTO fund_allocation AS a (division_code, year, project_number, level, allocated, spent, source, loaded_by,
    speaks_for, speaks_assumed)
  SELECT division_code, about, project_number, level, allocated, spent, $2, $3::uuid, $4::date, $5 FROM latest
  ON CONFLICT (county_code, division_code, year, project_number, level) DO UPDATE
    SET allocated = excluded.allocated, spent = coalesce(excluded.spent, a.spent), source = excluded.source,
        loaded_by = excluded.loaded_by, speaks_for = excluded.speaks_for, speaks_assumed = excluded.speaks_assumed
    WHERE a.speaks_for <= excluded.speaks_for
      AND (a.allocated, a.spent) IS DISTINCT FROM (excluded.allocated, coalesce(excluded.spent, a.spent))`;

const parameters = ({ fileName, exportedOn, source, runId, speaksAssumed }: MergeContext) => [
  ledgerYear(fileName, exportedOn),
  source,
  runId,
  exportedOn,
  speaksAssumed,
];

/** Brings allocations in: told by project, year and level; the last of equal rows counts, what tells of a later day stands. */
export async function mergeAllocations(context: MergeContext): Promise<MergeResult> {
  const [counts] = await context.transaction.query<{ read: number; added: number; changed: number }>(
    `WITH latest AS (
       SELECT DISTINCT ON (s.division_code, about, s.project_number, s.level) s.*, about
       FROM ${STAGE} s, LATERAL (SELECT coalesce(s.year, $1::int) AS about) y
       ORDER BY s.division_code, about, s.project_number, s.level, s.row_number DESC
     ), written AS (${WRITE} RETURNING xmax = 0 AS is_new)
     SELECT (SELECT count(*)::int FROM latest) AS read, count(*) FILTER (WHERE is_new)::int AS added,
            count(*) FILTER (WHERE NOT is_new)::int AS changed FROM written`,
    parameters(context),
  );
  const { read, added, changed } = counts ?? { read: 0, added: 0, changed: 0 };
  return { added, changed, unchanged: read - added - changed, households: null };
}

/** Money by level that a plan of projects prints beside each of them. */
export async function mergePlannedMoney(context: MergeContext): Promise<void> {
  await context.transaction.query(
    `WITH latest AS (
       SELECT DISTINCT ON (s.division_code, about, s.number, m.level) s.division_code, about, s.number AS project_number,
              m.level, m.allocated, NULL::bigint AS spent
       FROM ${STAGE} s, LATERAL (SELECT coalesce(s.year, $1::int) AS about) y,
            LATERAL (VALUES ('CENTRAL', s.central), ('PROVINCIAL', s.provincial), ('MUNICIPAL', s.municipal),
                            ('COUNTY', s.county_funds)) AS m(level, allocated)
       WHERE m.allocated IS NOT NULL
       ORDER BY s.division_code, about, s.number, m.level, s.row_number DESC
     ) ${WRITE}`,
    parameters(context),
  );
}
