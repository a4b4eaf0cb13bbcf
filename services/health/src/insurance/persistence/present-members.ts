import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { membersOn } from '@dixian/standing';
import { standings } from '../../ground/standings';

/**
 * Present members of households on a day. Of a household whose standing has not arrived, those that the copy of the register
 * knows.
 */
export async function presentMembers(
  transaction: Statements,
  householdIds: readonly string[],
  day: PlainDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const held = await standings.heldOf(transaction, householdIds);
  const others = householdIds.filter((id) => !held.has(id));
  const copied = await transaction.query<{ householdId: string; id: string }>(
    'SELECT household_id AS "householdId", id FROM registered_person WHERE household_id = ANY($1::uuid[])',
    [others],
    'registered-members',
  );
  return new Map(
    householdIds.map((id) => {
      const standing = held.get(id);
      if (!standing)
        return [id, copied.filter(({ householdId }) => householdId === id).map((person) => person.id)];
      const present = membersOn(standing.members, day).filter(({ present: isHere }) => isHere !== false);
      return [id, present.map(({ personId }) => personId)];
    }),
  );
}
