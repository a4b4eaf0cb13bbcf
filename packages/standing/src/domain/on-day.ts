import type { PlainDate } from '@dixian/calendar';
import type { StandingLabel, StandingMember } from './parts';

/**
 * Members on a day. A register knows its members from its first ledger on: for a day before that, those it knew first count.
 */
export function membersOn<Member extends StandingMember>(
  members: readonly Member[],
  day: PlainDate,
): Member[] {
  const first = members.map(({ joinedOn }) => joinedOn).sort()[0];
  const since = first !== undefined && first > day ? first : day;
  return members.filter(({ joinedOn, leftOn }) => joinedOn <= since && (leftOn === null || leftOn >= day));
}

/** Whether a label stands on a day. */
export function isLabelled(labels: readonly StandingLabel[], day: PlainDate): boolean {
  return labels.some(
    ({ labelledOn, removedOn }) => labelledOn <= day && (removedOn === null || removedOn > day),
  );
}
