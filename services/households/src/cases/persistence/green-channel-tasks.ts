import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** The short way to re-label has begun, or the household is monitored again: nothing waits for it to begin any more. */
export async function closeGreenChannel(
  transaction: Statements,
  householdId: string,
  on: PlainDate,
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = greatest($2::date, opened_on)
     WHERE household_id = $1 AND kind = 'GREEN_CHANNEL' AND closed_on IS NULL`,
    [householdId, on],
    'close-green-channel',
  );
}
