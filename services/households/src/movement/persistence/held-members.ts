import type { PlainDate } from '@dixian/calendar';
import type { RowOf, Statements } from '@dixian/service';
import { membership } from '../../register/persistence/tables';

const HELD = ['personId', 'relation', 'isHead', 'livesTogether', 'inRegister', 'joinedOn'] as const;

/** A present member of a held household; joined where its place there began, whatever was changed of it since. */
export type HeldMember = RowOf<typeof membership, (typeof HELD)[number]>;

/** Present members of a held household, held too, its head first. */
export function holdMembers(transaction: Statements, householdId: string): Promise<HeldMember[]> {
  return transaction.query<HeldMember>(
    `SELECT ${membership.select(HELD.slice(0, -1), 'm')}, coalesce(
       (SELECT min(e.joined_on) FROM membership e
        WHERE e.person_id = m.person_id AND e.household_id = m.household_id AND e.left_on = m.joined_on - 1),
       m.joined_on) AS "joinedOn"
     FROM membership m WHERE m.household_id = $1 AND m.left_on IS NULL ORDER BY m.is_head DESC, m.id FOR UPDATE OF m`,
    [householdId],
  );
}

/** Changes the place of a present member in the household from a day on; on days before it stays what it was. */
export async function placeMember(
  transaction: Statements,
  { personId, relation, isHead, livesTogether, inRegister }: Omit<HeldMember, 'joinedOn'>,
  by: { source: string; on: PlainDate },
  from: PlainDate = by.on,
): Promise<void> {
  await rejoin(transaction, [personId], from);
  // The place as it was ends the day before, in a row of its own; one that began that very day is changed whole.
  await transaction.query(
    `WITH began AS (
       UPDATE membership SET joined_on = $2::date WHERE person_id = $1 AND left_on IS NULL AND joined_on < $2::date
       RETURNING household_id
     )
     INSERT INTO membership (person_id, household_id, relation, is_head, lives_together, in_register, joined_on, left_on,
                             seen_on, monitored_on, source, division_code)
     SELECT m.person_id, m.household_id, m.relation, m.is_head, m.lives_together, m.in_register, m.joined_on,
            $2::date - 1, m.seen_on, m.monitored_on, m.source, m.division_code
     FROM membership m WHERE m.person_id = $1 AND m.left_on IS NULL AND m.joined_on < $2::date`,
    [personId, from],
  );
  await transaction.query(
    `UPDATE membership SET relation = $2, is_head = $3, lives_together = $4, in_register = $5, source = $6,
       seen_on = greatest(seen_on, $7::date)
     WHERE person_id = $1 AND left_on IS NULL`,
    [personId, relation, isHead, livesTogether, inRegister, by.source, by.on],
  );
}

/** Joins a place that begins after a day to the one before it, which goes on: what is done by that day knows of no other. */
export async function rejoin(
  transaction: Statements,
  personIds: readonly string[],
  day: PlainDate,
): Promise<void> {
  const later = await transaction.query<{ personId: string; joinedOn: PlainDate }>(
    `DELETE FROM membership m WHERE person_id = ANY($1::uuid[]) AND left_on IS NULL AND joined_on > $2::date
       AND EXISTS (SELECT FROM membership e WHERE e.person_id = m.person_id AND e.household_id = m.household_id
                   AND e.left_on = m.joined_on - 1)
     RETURNING person_id AS "personId", joined_on AS "joinedOn"`,
    [personIds, day],
  );
  await transaction.query(
    `UPDATE membership m SET left_on = NULL
     FROM jsonb_to_recordset($1::jsonb) AS l("personId" uuid, "joinedOn" date)
     WHERE m.person_id = l."personId" AND m.left_on = l."joinedOn" - 1`,
    [JSON.stringify(later)],
  );
}

/** Ends memberships; that day is the last one and counts, but never lies before the first. */
export async function endMemberships(
  transaction: Statements,
  personIds: readonly string[],
  lastDay: PlainDate,
  source: string,
): Promise<void> {
  await rejoin(transaction, personIds, lastDay);
  await transaction.query(
    `UPDATE membership SET left_on = greatest(joined_on, $2::date), source = $3
     WHERE person_id = ANY($1::uuid[]) AND left_on IS NULL`,
    [personIds, lastDay, source],
  );
}
