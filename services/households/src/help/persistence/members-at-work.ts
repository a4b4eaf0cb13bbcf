import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import { toldWorking } from '../../evidence/persistence/told-work';
import type { MemberAtWork } from '../domain/labour-of-household';

interface MemberRow extends MemberAtWork {
  personId: string;
}

const SQL = `SELECT m.household_id AS "rowKey", p.id AS "personId", p.birth_on AS "birthOn",
    p.labour_capacity AS "labourCapacity", p.work_place AS "workPlace", p.work_months AS "workMonths",
    ${toldWorking('p.id', '$2::date')} AS "toldWorking"
  FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.household_id = ANY($1::uuid[]) AND m.joined_on <= $2::date AND (m.left_on IS NULL OR m.left_on >= $2::date)
    AND m.lives_together
  ORDER BY m.household_id, p.id`;

/** What the register says of the labour and work of those who live together on a day; one statement per request and day. */
export function membersAtWork(
  context: RequestContext,
  householdId: string,
  on: PlainDate,
): Promise<MemberRow[]> {
  return rowsOfEach<MemberRow>(context, `members-at-work:${on}`, SQL, [on]).load(householdId);
}

/** The same within a transaction. */
export function heldMembersAtWork(
  transaction: Statements,
  householdId: string,
  on: PlainDate,
): Promise<MemberRow[]> {
  return transaction.query<MemberRow>(SQL, [[householdId], on]);
}

/** Of these persons those who are entered in the household. */
export async function personsEntered(
  transaction: Statements,
  householdId: string,
  personIds: readonly string[],
): Promise<Set<string>> {
  const rows = await transaction.query<{ id: string }>(
    'SELECT id FROM person WHERE household_id = $1 AND id::text = ANY($2::text[])',
    [householdId, personIds.map((id) => id.toLowerCase())],
  );
  return new Set(rows.map(({ id }) => id));
}
