import type { Statements } from '@dixian/service';
import { OTHER_RELATION } from '../../ground/domain/person-words';
import type { Refusal } from '../../ground/domain/refusal';
import type { MemberUpdate } from '../domain/decide-update';
import type { FieldChange } from '../domain/movement-kinds';
import { refusal } from '../domain/refusals';
import { type HeldMember, holdMembers, placeMember } from '../persistence/held-members';
import type { ChangedBy } from './change-register';

/** Sets a member's place in the household; a new head makes the former one an ordinary member. Gives what changed. */
export async function setPlace(
  transaction: Statements,
  householdId: string,
  personId: string,
  place: MemberUpdate['place'],
  by: ChangedBy,
): Promise<FieldChange[] | Refusal> {
  if (Object.keys(place).length === 0) return [];
  const members = await holdMembers(transaction, householdId);
  const member = members.find((each) => each.personId === personId);
  if (!member) return refusal('personId', 'NOT_A_MEMBER');
  // The head keeps the word for the head; somebody else is made the head instead.
  if (member.isHead && place.relation !== undefined && !place.isHead)
    return refusal('changes.relation', 'ONE_HEAD');
  const next = { ...member, ...place };
  const former = place.isHead ? members.find(({ isHead }) => isHead) : undefined;
  const changes = differences(member, next);
  if (former && former !== member) {
    const demoted = { ...former, isHead: false, relation: OTHER_RELATION };
    await placeMember(transaction, demoted, by);
    changes.push(...differences(former, demoted));
  }
  if (changes.length > 0) await placeMember(transaction, next, by);
  return changes;
}

const PLACE = ['relation', 'isHead', 'livesTogether', 'inRegister'] as const;

function differences(before: HeldMember, after: HeldMember): FieldChange[] {
  return PLACE.filter((field) => before[field] !== after[field]).map((field) => ({
    personId: before.personId,
    field,
    from: before[field] === null ? null : String(before[field]),
    to: after[field] === null ? null : String(after[field]),
  }));
}
