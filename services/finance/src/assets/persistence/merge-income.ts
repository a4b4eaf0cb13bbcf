import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { openRemarks, REMARKED, writeRemarks } from '@dixian/register';

/**
 * Brings staged income and decisions in: income is told by asset number and year, and what speaks for a later day counts; a
 * decision by all it says and its place among equals, so that a second load changes nothing.
 */
export async function mergeIncome(context: MergeContext): Promise<MergeResult> {
  const told = [context.source, context.runId, context.exportedOn, context.speaksAssumed];
  await openRemarks(context);
  const [income] = await context.transaction.query<Record<'read' | 'added' | 'changed' | 'older', number>>(
    `WITH latest AS (
       SELECT DISTINCT ON (left(division_code, 6), asset_number, year) left(division_code, 6) AS county, asset_number, year, income,
         row_number
       FROM ${STAGE} WHERE income IS NOT NULL ORDER BY left(division_code, 6), asset_number, year, row_number DESC
     ), contradicts AS (
       SELECT l.row_number FROM latest l JOIN asset_income i ON (i.county_code, i.asset_number, i.year) = (l.county, l.asset_number, l.year)
       WHERE coalesce(i.speaks_for, i.recorded_on) > $3::date AND i.income <> l.income
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM contradicts
     ), written AS (
       INSERT INTO asset_income AS i (division_code, asset_number, year, income, recorded_on, account, source, loaded_by,
         speaks_for, speaks_assumed)
       SELECT county, asset_number, year, income, $3, '', $1, $2, $3, $4 FROM latest
       ON CONFLICT (county_code, asset_number, year) DO UPDATE
         SET income = excluded.income, recorded_on = excluded.recorded_on, source = excluded.source,
             loaded_by = excluded.loaded_by, speaks_for = excluded.speaks_for, speaks_assumed = excluded.speaks_assumed
         WHERE coalesce(i.speaks_for, i.recorded_on) <= excluded.speaks_for AND i.income <> excluded.income
       RETURNING xmax = 0 AS is_new
     )
     SELECT (SELECT count(*)::int FROM latest) AS read, (SELECT count(*)::int FROM contradicts) AS older, count(*) FILTER (WHERE is_new)::int AS added,
            count(*) FILTER (WHERE NOT is_new)::int AS changed FROM written`,
    told,
  );
  const [decisions] = await context.transaction.query<{ read: number; added: number; households: number }>(
    `WITH numbered AS (
       SELECT s.*, h.id AS household_id, row_number() OVER (PARTITION BY left(s.division_code, 6), s.asset_number, s.year,
           s.household_code, s.purpose, s.amount, s.decision_record, s.decided_on ORDER BY s.row_number)::int AS occurrence
       FROM ${STAGE} s LEFT JOIN registered_household h ON h.code = s.household_code
         AND h.county_code = left(s.division_code, 6)
       WHERE s.amount IS NOT NULL
     ), added AS (
       INSERT INTO asset_distribution (asset_number, year, household_code, household_id, division_code, purpose, amount,
         decision_record, to_monitored, decided_on, account, occurrence, source, loaded_by, speaks_for, speaks_assumed)
       SELECT asset_number, year, household_code, household_id, division_code, purpose, amount, decision_record, false,
         decided_on, '', occurrence, $1, $2, $3, $4 FROM numbered
       ON CONFLICT DO NOTHING RETURNING 1
     )
     SELECT (SELECT count(*)::int FROM numbered) AS read, (SELECT count(*)::int FROM added) AS added,
            (SELECT count(DISTINCT household_code)::int FROM numbered) AS households`,
    told,
  );
  const read = (income?.read ?? 0) + (decisions?.read ?? 0);
  const [added, changed] = [(income?.added ?? 0) + (decisions?.added ?? 0), income?.changed ?? 0];
  await writeRemarks(context);
  const older = income?.older ?? 0;
  return {
    added,
    changed,
    unchanged: read - added - changed,
    older,
    households: decisions?.households ?? null,
  };
}
