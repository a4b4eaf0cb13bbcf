import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowPerKey, type Statements } from '@dixian/service';

/** A member as the copy of the register and the newest standing have it. */
export interface InsuredPerson {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly certificateIndex: Buffer | null;
  /** Undefined columns of a standing that has not arrived are null, and `told` is false. */
  readonly told: boolean;
  readonly birth: PlainDate | null;
  readonly studying: boolean | null;
  readonly registeredHere: boolean | null;
}

const sql = `SELECT DISTINCT ON (p.id) p.id AS "rowKey", p.household_id AS "householdId", h.division_code AS "divisionCode",
    p.certificate_index AS "certificateIndex", m.person_id IS NOT NULL AS told, m.birth, m.studying,
    m.registered_here AS "registeredHere"
  FROM registered_person p JOIN registered_household h ON h.id = p.household_id
  LEFT JOIN standing_member m ON m.person_id = p.id AND m.household_id = p.household_id
  WHERE p.id = ANY($1::uuid[]) ORDER BY p.id, m.joined_on DESC`;

/** A member, batched; undefined for one out of sight. */
export function insuredPerson(context: RequestContext, personId: string): Promise<InsuredPerson | undefined> {
  return rowPerKey<InsuredPerson>(context, 'insured-person', sql).load(personId);
}

/** The same within a transaction. */
export async function heldPerson(
  transaction: Statements,
  personId: string,
): Promise<InsuredPerson | undefined> {
  const [row] = await transaction.query<InsuredPerson>(sql, [[personId]], 'held-person');
  return row;
}
