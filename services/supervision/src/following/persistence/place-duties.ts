import type { Statements } from '@dixian/service';
import { movedSince } from './moved-households';

/** Files obligations under the household that their department tells them of now. */
export async function refileDuties(transaction: Statements, ids: readonly string[]): Promise<void> {
  await transaction.query(
    `UPDATE obligation o SET household_id = k.household_id, division_code = k.division_code
     FROM told_duty k WHERE k.obligation_id = o.id AND o.id = ANY($1::uuid[])`,
    [ids],
    'refile-duties',
  );
  await transaction.query(
    `UPDATE overdue_notice n SET division_code = o.division_code FROM obligation o
     WHERE o.id = ANY($1::uuid[]) AND n.obligation_id = o.id AND n.division_code <> o.division_code`,
    [ids],
    'refile-notices',
  );
}

// A duty goes with the whole household; what goes with some of its leads leaves it where it is.
const OF_NO_LEAD = '00000000-0000-0000-0000-000000000000';

/** Puts obligations where their household is now that moved after they were recorded and before they were told. */
export async function followEarlierMoves(
  transaction: Statements,
  ids: readonly string[],
  recordedAt: string,
): Promise<void> {
  const moved = await transaction.query<{ householdId: string }>(
    `SELECT DISTINCT o.household_id AS "householdId" FROM obligation o JOIN moved_household m ON m.household_id = o.household_id
     WHERE o.id = ANY($1::uuid[]) AND m.recorded_at > $2 AND m.lead_ids IS NULL`,
    [ids, recordedAt],
    'moved-since-duty',
  );
  for (const { householdId } of moved) {
    const now = await movedSince(transaction, { leadId: OF_NO_LEAD, householdId }, recordedAt);
    if (!now) continue;
    await transaction.query(
      `UPDATE obligation SET household_id = $3, division_code = $4 WHERE id = ANY($1::uuid[]) AND household_id = $2`,
      [ids, householdId, now.keptBy, now.divisionCode],
      'follow-earlier-move',
    );
  }
}
