import type { PlainDate } from '@dixian/calendar';
import { type RegisteredHousehold, tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { TOLD_REFUSALS } from './told';

/** Notes, once a household and day, that a right was refused only because it is monitored no longer, and tells who carries on. */
export async function noteRefusedRight(
  transaction: Statements,
  households: readonly Pick<RegisteredHousehold, 'id' | 'divisionCode'>[],
  on: PlainDate,
): Promise<void> {
  if (households.length === 0) return;
  await transaction.query(
    `INSERT INTO refused_right (household_id, division_code, refused_on)
     SELECT DISTINCT h.id, h."divisionCode", $2::date FROM jsonb_to_recordset($1::jsonb) AS h(id uuid, "divisionCode" text)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(households), on],
    'note-refused-rights',
  );
  await tellChanges(
    transaction,
    TOLD_REFUSALS,
    households.map(({ id }) => id),
  );
}
