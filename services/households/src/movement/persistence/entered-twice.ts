import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import { inWholeCountry } from '../../ground/persistence/whole-country';

/** A present entry of a person whose number may stand elsewhere, too. */
export interface EnteredTwice {
  personId: string;
  householdId: string;
  certificateIndex: Buffer;
  isHead: boolean;
  joinedOn: PlainDate;
  divisionCode: string;
}

/** Present entries in the caller's sight by the ids of their persons, held. */
export function holdEntries(transaction: Statements, personIds: readonly string[]): Promise<EnteredTwice[]> {
  return transaction.query<EnteredTwice>(
    `SELECT p.id AS "personId", p.household_id AS "householdId", p.certificate_index AS "certificateIndex",
       m.is_head AS "isHead", m.joined_on AS "joinedOn", p.division_code AS "divisionCode"
     FROM person p JOIN membership m ON m.person_id = p.id AND m.left_on IS NULL
     WHERE p.id = ANY($1::uuid[]) ORDER BY p.id FOR UPDATE OF m`,
    [personIds.filter(isEntityId)],
  );
}

/** Whether the number of these entries stands in a household beyond them, anywhere in the country. */
export async function standsElsewhere(
  transaction: Statements,
  personIds: readonly string[],
): Promise<boolean> {
  const rows = await inWholeCountry(transaction, () =>
    transaction.query(
      `SELECT FROM person p
       JOIN person same ON same.certificate_index = p.certificate_index AND same.id <> ALL($1::uuid[])
       JOIN membership m ON m.person_id = same.id AND m.left_on IS NULL
       WHERE p.id = ANY($1::uuid[]) LIMIT 1`,
      [personIds],
    ),
  );
  return rows.length > 0;
}
