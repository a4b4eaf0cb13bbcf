import type { PlainDate } from '@dixian/calendar';
import type { AssessedIncome, MemberSpell } from './elimination-record';

/**
 * The day by which an assessed income is that of other people: the last day of somebody whose income or support it holds,
 * or the first of somebody it never looked at. Undefined while it is theirs; on the day of a death it still is.
 */
export function membersChangedOn(
  { people }: AssessedIncome,
  members: readonly MemberSpell[] | undefined,
  on: PlainDate,
): PlainDate | undefined {
  const first = members?.map(({ joinedOn }) => joinedOn).toSorted()[0];
  if (!people || !members || !first) return undefined;
  // A register that learned of the household later knows its members only from that day on.
  const day = on < first ? first : on;
  const there = members.filter(
    ({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || leftOn >= day),
  );
  const present = new Set(there.map(({ personId }) => personId));
  const gone = people.counted.filter((id) => !present.has(id)).map((id) => lastDayOf(members, id) ?? day);
  const come = there
    .filter(({ personId }) => !people.named.includes(personId))
    .map(({ joinedOn }) => joinedOn);
  return [...gone, ...come].toSorted()[0];
}

function lastDayOf(members: readonly MemberSpell[], id: string): PlainDate | undefined {
  return members
    .flatMap(({ personId, leftOn }) => (personId === id && leftOn ? [leftOn] : []))
    .toSorted()
    .at(-1);
}
