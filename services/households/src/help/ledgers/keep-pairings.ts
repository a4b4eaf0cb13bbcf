import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';

// What somebody wrote by hand speaks for the day on which the helper began.
const IS_LATER = 'coalesce(r.speaks_for, r.since) <= $1::date';
const POST = `CASE WHEN ${IS_LATER} THEN coalesce(s.post, r.post) ELSE coalesce(nullif(r.post, ''), s.post, '') END`;

/**
 * Writes what was decided of the rows: helpers that end, helpers that are new, and what a newer ledger says of the unit and
 * post of one who is known. Tasks to name a helper are done.
 */
export async function keepPairings({ transaction, source, exportedOn }: MergeContext): Promise<MergeResult> {
  const ended = await transaction.query<{ id: string }>(
    `UPDATE responsible_helper r SET ended_on = e.ended_on, end_kind = e.end_kind, ended_by = $1
     FROM import_pairing_end e WHERE e.id = r.id RETURNING r.id`,
    [source],
  );
  const added = await transaction.query(
    `INSERT INTO responsible_helper (id, household_id, name, unit, post, civil_servant, since, since_month_only, ended_on,
       end_kind, ended_by, helper_index, speaks_for, account, division_code)
     SELECT p.id, s.household_id, s.name, s.unit, coalesce(s.post, ''), coalesce(s.civil_servant, false), p.since,
       s.since_month_only, p.ended_on, p.end_kind, CASE WHEN p.ended_on IS NOT NULL THEN $1 END, s.helper_index,
       $2::date, $1, s.division_code
     FROM import_pairing p JOIN ${STAGE} s USING (row_number) WHERE p.added ORDER BY p.id RETURNING id`,
    [source, exportedOn],
  );
  const changed = await transaction.query<{ id: string }>(
    `UPDATE responsible_helper r
     SET unit = CASE WHEN ${IS_LATER} THEN s.unit ELSE r.unit END, post = ${POST},
         civil_servant = CASE WHEN ${IS_LATER} THEN coalesce(s.civil_servant, r.civil_servant) ELSE r.civil_servant END,
         helper_index = CASE WHEN ${IS_LATER} THEN coalesce(s.helper_index, r.helper_index) ELSE r.helper_index END,
         speaks_for = greatest(r.speaks_for, $1::date)
     FROM import_pairing p JOIN ${STAGE} s USING (row_number)
     WHERE NOT p.added AND r.id = p.id
       AND (r.post <> ${POST} OR (${IS_LATER} AND (r.unit, r.civil_servant) IS DISTINCT FROM
         (s.unit, coalesce(s.civil_servant, r.civil_servant))))
     RETURNING r.id`,
    [exportedOn],
  );
  await transaction.query(
    `UPDATE task t SET closed_on = greatest(p.since, t.opened_on)
     FROM import_pairing p JOIN ${STAGE} s USING (row_number)
     JOIN monitoring_period m ON m.household_id = s.household_id
     WHERE p.added AND t.kind = 'ASSIGN_HELPER' AND t.subject_id = m.id AND t.closed_on IS NULL`,
  );
  const [counts] = await transaction.query<{ total: number; households: number }>(
    `SELECT count(*)::int AS total, count(DISTINCT household_id)::int AS households FROM ${STAGE}`,
  );
  const { total = 0, households = 0 } = counts ?? {};
  const touched = new Set([...ended, ...changed].map(({ id }) => id)).size;
  const known = total - added.length;
  const rowsChanged = Math.min(touched, known);
  return { added: added.length, changed: rowsChanged, unchanged: known - rowsChanged, households };
}
