import { addDays, type PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { HEAD } from '../../ground/domain/person-words';
import { isRefusal, type Refusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { announceHouseholds } from '../../register/persistence/announce-households';
import { checkDuplicates } from '../../register/persistence/duplicates';
import { holdHouseholds } from '../../register/persistence/hold-household';
import { type LeavingCause, leavingCauses } from '../domain/leaving';
import type { FieldChange } from '../domain/movement-kinds';
import { refusal } from '../domain/refusals';
import { endMemberships, type HeldMember, holdMembers, placeMember } from '../persistence/held-members';
import { insertMovement } from '../persistence/journal';
import { type ChangedBy, changeRegister, type RegisterChanged } from './change-register';
import { numbersOf } from './register-household';
import { unchanged } from './unchanged-household';

/** A member who leaves a household. */
export interface ReportedLeaving {
  householdId: string;
  personId: string;
  cause: LeavingCause;
  newHeadId?: string | null;
  occurredOn: PlainDate;
  reason?: string | null;
  idempotencyKey: string;
  expectedVersion?: number | null;
}

/** Ends a membership (成员减少) on its last day, which counts. Where the head leaves, one who stays becomes the head. */
export async function removeMember(
  context: RequestContext,
  reported: ReportedLeaving,
): Promise<RegisterChanged | UserErrorValue> {
  const { householdId, personId, cause } = reported;
  return changeRegister(
    context,
    { act: 'removeMember', kind: 'MEMBER_LEFT', input: reported },
    async (transaction, by) => {
      const held = unchanged(await holdHouseholds(transaction, [householdId]), householdId, reported);
      if ('__typename' in held) return held;
      const members = await holdMembers(transaction, held.id);
      const leaving = members.find((member) => member.personId === personId);
      if (!leaving) return refused(refusal('personId', 'NOT_A_MEMBER'));
      if (leaving.joinedOn > by.on) return refused(refusal('occurredOn', 'JOINED_LATER'));
      const staying = members.filter((member) => member !== leaving);
      // The last day of who leaves counts: whoever is the head after is so from the day after.
      const from = addDays(by.on, 1);
      const head = await passHead(transaction, leaving, staying, reported.newHeadId, { ...by, from });
      if (isRefusal(head)) return refused(head);
      await endMemberships(transaction, [personId], by.on, by.source);
      await checkDuplicates(transaction, numbersOf([personId]), by.on);
      const left = { personId, field: 'membership', from: leaving.relation, to: leavingCauses[cause] };
      const movement = await insertMovement(transaction, by, {
        toHouseholdId: held.id,
        personIds: [personId],
        changes: [left, ...head.changes],
        divisionCode: held.divisionCode,
      });
      await announceHouseholds(transaction, { changed: 'SELECT $1::uuid' }, [held.id]);
      return movement;
    },
  );
}

/** Makes a member who stays the head where the head is among those who go; what changed, or who is missing. */
export async function passHead(
  transaction: Statements,
  leaving: Pick<HeldMember, 'isHead'>,
  staying: readonly HeldMember[],
  newHeadId: string | null | undefined,
  by: ChangedBy & { from?: PlainDate },
): Promise<{ changes: FieldChange[] } | Refusal> {
  if (!leaving.isHead || staying.length === 0) return { changes: [] };
  const next = staying.find(({ personId }) => personId === newHeadId);
  if (!next) return refusal('newHeadId', 'NEW_HEAD_NEEDED');
  await placeMember(transaction, { ...next, relation: HEAD, isHead: true }, by, by.from);
  return {
    changes: [{ personId: next.personId, field: 'relation', from: next.relation, to: HEAD }],
  };
}
