import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { BornMember } from '../domain/label-birthdays';

const BIRTHS_SQL = `SELECT m.household_id AS "rowKey", p.birth_on AS "birthOn", m.left_on AS "leftOn"
  FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.household_id = ANY($1::uuid[]) AND m.lives_together AND p.birth_on IS NOT NULL ORDER BY 2, 3`;

/** Days of birth of those who live or lived together in a household; one statement per request. */
export function birthsOf(context: RequestContext, householdId: string): Promise<BornMember[]> {
  return rowsOfEach<BornMember>(context, 'births-of-household', BIRTHS_SQL).load(householdId);
}

/** The same within a transaction. */
export function heldBirths(transaction: Statements, householdId: string): Promise<BornMember[]> {
  return transaction.query<BornMember>(BIRTHS_SQL, [[householdId]]);
}
