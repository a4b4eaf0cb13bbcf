import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';

/** How many live together in a household, and how many of them the register does not call without labour. */
export interface AbleRow {
  members: number;
  able: number;
}

// A register loaded after the day asked for knows its members only from its own day on, so the first it knows count.
const MEMBERS = `FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.household_id = ANY($1::uuid[]) AND m.lives_together AND (m.left_on IS NULL OR m.left_on >= $2::date)
    AND m.joined_on <= greatest($2::date,
      (SELECT min(f.joined_on) FROM membership f WHERE f.household_id = m.household_id AND f.lives_together))`;

// Whose capacity nobody has said counts as able: nothing follows from what is not known.
const ABLE_SQL = `SELECT m.household_id AS "rowKey", count(*)::int AS members, count(*) FILTER (
    WHERE p.labour_capacity IS NULL OR p.labour_capacity NOT IN ('丧失劳动力', '无劳动力'))::int AS able
  ${MEMBERS} GROUP BY m.household_id`;

const NOBODY: AbleRow = { members: 0, able: 0 };

/** Labour in a household on a day by the register's words; one statement per request and day. */
export async function ableMembersOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<AbleRow> {
  const rows = await rowsOfEach<AbleRow>(context, `able-members:${asOf}`, ABLE_SQL, [asOf]).load(householdId);
  return rows[0] ?? NOBODY;
}

/** The same within a transaction. */
export async function heldAbleMembers(
  transaction: Statements,
  householdId: string,
  asOf: PlainDate,
): Promise<AbleRow> {
  const [row] = await transaction.query<AbleRow>(ABLE_SQL, [[householdId], asOf]);
  return row ?? NOBODY;
}
