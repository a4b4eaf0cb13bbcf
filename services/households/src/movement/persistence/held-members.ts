import type { PlainDate } from '@dixian/calendar';
import type { RowOf, Statements } from '@dixian/service';
import { membership } from '../../register/persistence/tables';

const HELD = ['personId', 'relation', 'isHead', 'livesTogether', 'inRegister', 'joinedOn'] as const;

/** A present member of a held household. */
export type HeldMember = RowOf<typeof membership, (typeof HELD)[number]>;

/** Present members of a held household, held too, its head first. */
export function holdMembers(transaction: Statements, householdId: string): Promise<HeldMember[]> {
  return transaction.query<HeldMember>(
    `SELECT ${membership.select(HELD)} FROM membership WHERE household_id = $1 AND left_on IS NULL ORDER BY is_head DESC, id FOR UPDATE`,
    [householdId],
  );
}

/** Changes the place of a present member in the household. */
export async function placeMember(
  transaction: Statements,
  { personId, relation, isHead, livesTogether, inRegister }: Omit<HeldMember, 'joinedOn'>,
  by: { source: string; on: PlainDate },
): Promise<void> {
  await transaction.query(
    `UPDATE membership SET relation = $2, is_head = $3, lives_together = $4, in_register = $5, source = $6,
       seen_on = greatest(seen_on, $7::date)
     WHERE person_id = $1 AND left_on IS NULL`,
    [personId, relation, isHead, livesTogether, inRegister, by.source, by.on],
  );
}

/** Ends memberships; that day is the last one and counts, but never lies before the first. */
export async function endMemberships(
  transaction: Statements,
  personIds: readonly string[],
  lastDay: PlainDate,
  source: string,
): Promise<void> {
  await transaction.query(
    `UPDATE membership SET left_on = greatest(joined_on, $2::date), source = $3
     WHERE person_id = ANY($1::uuid[]) AND left_on IS NULL`,
    [personIds, lastDay, source],
  );
}
