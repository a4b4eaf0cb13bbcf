import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

/** The task to state a member's labour is done once the register knows it, whoever stated it. */
export async function followLabour(
  transaction: Statements,
  today: PlainDate,
  householdIds: readonly string[],
): Promise<void> {
  await tasks.closeFrom(transaction, 'STATE_LABOUR', {
    sql: `SELECT m.person_id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM standing_member m
      WHERE m.household_id = ANY($1::uuid[]) AND m.labour IS NOT NULL`,
    parameters: [householdIds, today],
  });
}
