import type { RequestContext } from '@dixian/service';
import { LEAD_COLUMNS, type LeadRow } from './leads';

/** The first lead in sight that says the same as this one, by what ledgers tell leads apart by; undefined without one. */
export async function sameLeadBefore(
  { db, scope }: Pick<RequestContext, 'db' | 'scope'>,
  { id, householdId, foundOn, channel, leadType, pushedBy }: LeadRow,
): Promise<LeadRow | undefined> {
  const rows = await db.read(scope, (reader) =>
    reader.query<LeadRow>(
      `SELECT ${LEAD_COLUMNS} FROM lead WHERE household_id = $2 AND id < $1 AND withdrawn_on IS NULL
         AND (found_on, channel, lead_type) = ($3::date, $4, $5) AND pushed_by IS NOT DISTINCT FROM $6
       ORDER BY id LIMIT 1`,
      [id, householdId, foundOn, channel, leadType, pushedBy],
      'same-lead-before',
    ),
  );
  return rows[0];
}
