import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { StageTools } from '@dixian/imports';
import { identityNumberOf } from '@dixian/personal-data';
import type { RequestContext } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { decideMember, memberTexts, type ReportedMember } from '../../register/domain/decide-member';
import { checkDuplicates } from '../../register/persistence/duplicates';
import { holdHouseholds } from '../../register/persistence/hold-household';
import { keepByHand } from '../../register/persistence/keeping/keep-by-hand';
import { refusal } from '../domain/refusals';
import { holdMembers } from '../persistence/held-members';
import { insertMovement } from '../persistence/journal';
import { entryOf } from '../persistence/person-facts';
import { changeRegister, type RegisterChanged } from './change-register';
import { refuseGuessing } from './refuse-guessing';
import { numbersOf } from './register-household';
import { unchanged } from './unchanged-household';

/** A member who joins a household. */
export interface ReportedJoining {
  householdId: string;
  member: ReportedMember;
  occurredOn: PlainDate;
  idempotencyKey: string;
  expectedVersion?: number | null;
}

/** Enters a member who joins (成员增加): born, married in, returned. Who left before joins anew. */
export async function addMember(
  context: RequestContext,
  tools: StageTools,
  reported: ReportedJoining,
): Promise<RegisterChanged | UserErrorValue> {
  const { householdId } = reported;
  const texts = memberTexts(reported.member, 'member.');
  return changeRegister(
    context,
    { act: 'addMember', kind: 'MEMBER_JOINED', input: reported, texts },
    async (transaction, by) => {
      const member = decideMember(reported.member, 'member.', by.on);
      if (isRefusal(member)) return refused(member);
      const guessing = await refuseGuessing(transaction, by, 'member.certificateNumber');
      if (guessing) return guessing;
      const held = unchanged(await holdHouseholds(transaction, [householdId]), householdId, reported);
      if ('__typename' in held) return held;
      const members = await holdMembers(transaction, held.id);
      if (member.isHead && members.some(({ isHead }) => isHead)) return ONE_HEAD;
      const number = identityNumberOf(member.certificateNumber);
      const entry = await entryOf(transaction, held.id, tools.blindIndex.of(number));
      if (entry?.isPresent) return ALREADY_MEMBER;
      if (entry?.lastDay && entry.lastDay > by.on) return JOINED_LATER;
      const personIds = await keepByHand({ transaction, ...by }, { ...held, added: false }, [member], tools);
      await checkDuplicates(transaction, numbersOf(personIds), by.on);
      return insertMovement(transaction, by, {
        toHouseholdId: held.id,
        personIds,
        divisionCode: held.divisionCode,
      });
    },
  );
}

const ONE_HEAD = refused(refusal('member.isHead', 'ONE_HEAD'));
const ALREADY_MEMBER = refused(refusal('member.certificateNumber', 'ALREADY_MEMBER'));
const JOINED_LATER = refused(refusal('occurredOn', 'JOINED_LATER'));
