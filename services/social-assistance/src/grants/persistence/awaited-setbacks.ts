import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A setback that was confirmed, as it waits. */
export interface Setback {
  readonly id: string;
  readonly householdId: string;
  readonly divisionCode: string;
  readonly confirmedBy: 'village' | 'township';
  readonly confirmedOn: PlainDate;
}

/** Lets a setback wait for a standing; told again it is the same. */
export async function awaitSetback(transaction: Statements, setback: Setback): Promise<void> {
  const { id, householdId, divisionCode, confirmedBy, confirmedOn } = setback;
  await transaction.query(
    `INSERT INTO awaited_setback (id, household_id, division_code, confirmed_by, confirmed_on)
     SELECT $1, $2, coalesce((SELECT h.division_code FROM registered_household h WHERE h.id = $2), $3), $4, $5
     ON CONFLICT DO NOTHING`,
    [id, householdId, divisionCode, confirmedBy, confirmedOn],
    'await-setback',
  );
}

/** What waits of these households, the earliest first; it waits no longer unless it is put back. */
export function takeSetbacks(transaction: Statements, householdIds: readonly string[]): Promise<Setback[]> {
  return transaction.query<Setback>(
    `WITH t AS (DELETE FROM awaited_setback WHERE household_id = ANY($1::uuid[]) RETURNING *)
     SELECT t.id, t.household_id AS "householdId", t.division_code AS "divisionCode", t.confirmed_by AS "confirmedBy",
       t.confirmed_on AS "confirmedOn" FROM t ORDER BY t.confirmed_on, t.id`,
    [householdIds],
    'take-setbacks',
  );
}
