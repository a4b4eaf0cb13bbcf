import type { PlainDate } from '@dixian/calendar';
import { plainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { membersOn } from '@dixian/standing';
import { standings } from '../../ground/standings';
import type { MemberDays } from '../domain/answers-anew';

/** The members of a household, and who of them is there on a day. */
export interface HouseholdMembers {
  readonly members: readonly MemberDays[];
  /** Whether their days are told: the standing of the household has arrived. */
  readonly daysKnown: boolean;
  readonly presentOn: (day: PlainDate) => readonly string[];
}

const ALWAYS = plainDate('0001-01-01');

/** Members of households. Of a household whose standing has not arrived, those that the copy of the register knows. */
export async function membersOf(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, HouseholdMembers>> {
  const held = await standings.heldOf(transaction, householdIds);
  const others = householdIds.filter((id) => !held.has(id));
  const copied = await transaction.query<{ householdId: string; ids: string[] }>(
    `SELECT household_id AS "householdId", array_agg(id ORDER BY id) AS ids FROM registered_person
     WHERE household_id = ANY($1::uuid[]) GROUP BY 1`,
    [others],
    'registered-members',
  );
  const ofCopy = new Map(copied.map(({ householdId, ids }) => [householdId, ids]));
  return new Map(
    householdIds.map((id) => {
      const standing = held.get(id);
      return [id, standing ? ofStanding(standing.members) : ofRegister(ofCopy.get(id) ?? [])];
    }),
  );
}

function ofStanding(members: readonly (MemberDays & { readonly present: boolean })[]): HouseholdMembers {
  return {
    members,
    daysKnown: true,
    presentOn: (day) =>
      membersOn(members, day).flatMap(({ personId, present }) => (present === false ? [] : [personId])),
  };
}

function ofRegister(ids: readonly string[]): HouseholdMembers {
  return {
    members: ids.map((personId) => ({ personId, joinedOn: ALWAYS, leftOn: null })),
    daysKnown: false,
    presentOn: () => ids,
  };
}
