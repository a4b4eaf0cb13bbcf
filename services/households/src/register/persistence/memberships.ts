import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowPerKey, rowsOfEach } from '@dixian/service';
import { membership } from './tables';

const SHOWN = [
  'personId',
  'relation',
  'isHead',
  'livesTogether',
  'inRegister',
  'joinedOn',
  'leftOn',
] as const;

/** A person's place in a household as it is read. */
export type MembershipRow = RowOf<typeof membership, (typeof SHOWN)[number]>;

/** On which basis somebody belongs to a household. */
export type MembershipBasis = 'LIVING_TOGETHER' | 'REGISTER';

const ON_THAT_DAY = 'joined_on <= $2::date AND (left_on IS NULL OR left_on >= $2::date)';
const ON_BASIS: Record<MembershipBasis, string> = {
  LIVING_TOGETHER: 'lives_together',
  REGISTER: 'in_register',
};

/** Members of a household on that day, its head first; the last day of a membership counts. */
export function membersOf(
  context: RequestContext,
  householdId: string,
  basis: MembershipBasis,
  asOf: PlainDate,
): Promise<MembershipRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${membership.select(SHOWN)}
    FROM membership WHERE household_id = ANY($1::uuid[]) AND ${ON_THAT_DAY} AND ${ON_BASIS[basis]}
    ORDER BY is_head DESC, id`;
  return rowsOfEach<MembershipRow>(context, `members:${basis}:${asOf}`, sql, [asOf]).load(householdId);
}

/** How many live together in a household on that day. */
export async function memberCountOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<number> {
  const sql = `SELECT household_id AS "rowKey", count(*)::int AS count FROM membership
    WHERE household_id = ANY($1::uuid[]) AND ${ON_THAT_DAY} AND lives_together GROUP BY 1`;
  const row = await rowPerKey<{ count: number }>(context, `member-count:${asOf}`, sql, [asOf]).load(
    householdId,
  );
  return row?.count ?? 0;
}
