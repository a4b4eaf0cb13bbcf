import type { PlainDate } from '@dixian/calendar';
import { given } from '../../ground/domain/free-text';
import { HEAD, OTHER_RELATION } from '../../ground/domain/person-words';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

/** A member who parts, with the relation to the new head if it is known. */
export interface PartingMember {
  personId: string;
  relation?: string | null;
}

/** What a split needs to know of a present member. */
export interface PresentMember {
  personId: string;
  isHead: boolean;
  joinedOn: PlainDate;
}

/** Who goes and who stays. */
export interface Split<Member> {
  members: { personId: string; relation: string; isHead: boolean }[];
  staying: Member[];
  headGoes: boolean;
}

/** Who goes, as what, and who stays; or what is wrong: some go, some stay, and the new head is among those who go. */
export function decideSplit<Member extends PresentMember>(
  members: readonly Member[],
  { members: parting, newHeadId }: { members: readonly PartingMember[]; newHeadId: string },
  on: PlainDate,
): Split<Member> | Refusal {
  if (parting.length === 0) return refusal('members', 'REQUIRED');
  const ids = new Set(parting.map(({ personId }) => personId));
  if (ids.size < parting.length) return refusal('members', 'REPEATED_PERSON');
  const going = members.filter(({ personId }) => ids.has(personId));
  if (going.length < ids.size) return refusal('members', 'NOT_A_MEMBER');
  if (going.length === members.length) return refusal('members', 'NOBODY_LEFT');
  if (!ids.has(newHeadId)) return refusal('newHeadId', 'NOT_A_MEMBER');
  if (going.some(({ joinedOn }) => joinedOn > on)) return refusal('occurredOn', 'JOINED_LATER');
  return {
    members: parting.map(({ personId, relation }) => {
      const isHead = personId === newHeadId;
      return { personId, isHead, relation: isHead ? HEAD : (ordinary(relation) ?? OTHER_RELATION) };
    }),
    staying: members.filter(({ personId }) => !ids.has(personId)),
    headGoes: going.some(({ isHead }) => isHead),
  };
}

// Only the head is called so.
function ordinary(relation: string | null | undefined): string | null {
  const word = given(relation);
  return word === HEAD ? null : word;
}
