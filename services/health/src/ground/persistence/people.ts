import { isEntityId, notFound, type UserErrorValue } from '@dixian/graph';
import { holdRegistered, type RegisteredHousehold } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { rowPerKey } from '@dixian/service';

/** A person of a household, as the department's copy of the register has them. */
export interface RegisteredPerson {
  readonly id: string;
  readonly certificateIndex: Buffer;
  readonly household: RegisteredHousehold;
}

/** A person in sight whose household does not move until the transaction ends; the typed error where there is none. */
export async function heldPerson(
  transaction: Statements,
  { householdId, personId }: { householdId: string; personId: string },
): Promise<RegisteredPerson | UserErrorValue> {
  const household = await holdRegistered(transaction, householdId);
  if (!household) return NO_HOUSEHOLD;
  const [row] = isEntityId(personId)
    ? await transaction.query<{ id: string; certificateIndex: Buffer }>(
        `SELECT id, certificate_index AS "certificateIndex" FROM registered_person WHERE id = $1 AND household_id = $2`,
        [personId, household.id],
        'held-person',
      )
    : [];
  return row ? { ...row, household } : NO_PERSON;
}

/** Where a person lives, for decisions of a request. */
export interface PlacedPerson {
  readonly householdId: string;
  readonly divisionCode: string;
}

/** The household of a person, batched. */
export function placeOfPerson(context: RequestContext, personId: string): Promise<PlacedPerson | undefined> {
  const sql = `SELECT p.id AS "rowKey", h.id AS "householdId", h.division_code AS "divisionCode" FROM registered_person p
    JOIN registered_household h ON h.id = p.household_id WHERE p.id = ANY($1::uuid[])`;
  return rowPerKey<PlacedPerson>(context, 'place-of-person', sql).load(personId);
}

const NO_HOUSEHOLD = notFound('householdId', {
  zh: '您的辖区内没有这一户，请核对；刚登记的农户请稍后再试。',
  en: 'There is no such household in your division. Please check it; if it was registered just now, try again shortly.',
});
const NO_PERSON = notFound('personId', {
  zh: '这一户里没有这个人，请核对。',
  en: 'There is no such person in this household. Please check it.',
});
