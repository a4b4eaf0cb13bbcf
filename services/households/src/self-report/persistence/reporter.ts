import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A person of the register with the household that the person belongs to. */
export interface Reporter {
  personId: string;
  householdId: string;
  /** Index of the registered name; null where the register has a masked one. */
  nameIndex: Buffer | null;
}

/**
 * Who has this identity number in the scope's register: every household that the person belongs to on that day or joined
 * later, for a ledger may list somebody who was there before it was exported.
 */
export function reportersOf(
  transaction: Statements,
  certificateIndex: Buffer,
  on: PlainDate,
): Promise<Reporter[]> {
  return transaction.query<Reporter>(
    `SELECT DISTINCT ON (m.household_id) p.id AS "personId", m.household_id AS "householdId",
            p.name_index AS "nameIndex"
     FROM person p JOIN membership m ON m.person_id = p.id AND (m.left_on IS NULL OR m.left_on >= $2::date)
     WHERE p.certificate_index = $1 ORDER BY m.household_id, p.id`,
    [certificateIndex, on],
  );
}
