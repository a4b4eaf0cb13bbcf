import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';

/** A person as the department's copy of the register has it. */
export interface HeldPerson {
  readonly id: string;
  readonly householdId: string;
  readonly householdCode: string;
  readonly certificateIndex: Buffer;
  readonly divisionCode: string;
}

/** A person in sight whose household does not move until the transaction ends; undefined if the copy knows none of that id. */
export async function holdPerson(transaction: Statements, id: string): Promise<HeldPerson | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<HeldPerson>(
    `SELECT p.id, p.household_id AS "householdId", h.code AS "householdCode", p.certificate_index AS "certificateIndex",
       h.division_code AS "divisionCode"
     FROM registered_person p JOIN registered_household h ON h.county_code = p.county_code AND h.id = p.household_id
     WHERE p.id = $1 FOR SHARE OF h`,
    [id],
    'hold-person',
  );
  return row;
}
