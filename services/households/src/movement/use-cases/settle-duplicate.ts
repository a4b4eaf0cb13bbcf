import { addDays, type PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { noHousehold } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { announceHouseholds } from '../../register/persistence/announce-households';
import { checkDuplicates } from '../../register/persistence/duplicates';
import { holdHouseholds } from '../../register/persistence/hold-household';
import { refusal } from '../domain/refusals';
import { type EnteredTwice, holdEntries, standsElsewhere } from '../persistence/entered-twice';
import { endMemberships, holdMembers } from '../persistence/held-members';
import { insertMovement } from '../persistence/journal';
import { changeRegister, movesHouseholds, type RegisterChanged } from './change-register';
import { numbersOf } from './register-household';

/** Entries of one certificate number, and which of them is right. */
export interface ReportedSettlement {
  personIds: readonly string[];
  belongsTo?: string | null;
  occurredOn: PlainDate;
  reason: string;
  idempotencyKey: string;
}

/**
 * Records where a person found in two households belongs (重复人员处理): the membership of every other entry named ends the
 * day before. Without `belongsTo` the right entry lies in another place, which must have one. Nothing is deleted.
 */
export async function settleDuplicate(
  context: RequestContext,
  reported: ReportedSettlement,
): Promise<RegisterChanged | UserErrorValue> {
  const belongsTo = reported.belongsTo ?? null;
  const named = [...new Set([...reported.personIds, ...(belongsTo ? [belongsTo] : [])])];
  return changeRegister(
    context,
    { act: 'settleDuplicate', kind: 'DUPLICATE_SETTLED', input: reported, needsReason: true },
    async (transaction, by) => {
      if (named.length === 0) return refused(refusal('personIds', 'REQUIRED'));
      const entries = await holdEntries(transaction, named);
      if (entries.length < named.length) return refused(refusal('personIds', 'NOT_A_MEMBER'));
      const wrong = entries.filter(({ personId }) => personId !== belongsTo);
      if (!areOnePerson(entries) || wrong.length === 0) return NOT_A_DUPLICATE;
      if (belongsTo === null && !(await standsElsewhere(transaction, named))) return NOT_A_DUPLICATE;
      if (entries.some(({ joinedOn }) => joinedOn > by.on))
        return refused(refusal('occurredOn', 'JOINED_LATER'));
      const homes = wrong.map(({ householdId }) => householdId);
      const held = await holdHouseholds(transaction, homes);
      const [home] = held;
      if (!home) return noHousehold('personIds');
      for (const entry of wrong.filter(({ isHead }) => isHead)) {
        const members = await holdMembers(transaction, entry.householdId);
        if (members.length > 1) return refused(refusal('personIds', 'NEW_HEAD_NEEDED'));
      }
      const ended = wrong.map(({ personId }) => personId);
      await endMemberships(transaction, ended, addDays(by.on, -1), by.source);
      await checkDuplicates(transaction, numbersOf(ended), by.on);
      await announceHouseholds(transaction, { changed: 'SELECT unnest($1::uuid[])' }, [homes]);
      const right = entries.find(({ personId }) => personId === belongsTo);
      return insertMovement(transaction, by, {
        toHouseholdId: right?.householdId ?? home.id,
        ...(right && { fromHouseholdId: home.id }),
        personIds: named,
        changes: ended.map((personId) => ({ personId, field: 'membership', from: '在册', to: '重复登记' })),
        divisionCode: right?.divisionCode ?? home.divisionCode,
      });
    },
    movesHouseholds,
  );
}

function areOnePerson([first, ...others]: readonly EnteredTwice[]): boolean {
  return others.every(({ certificateIndex }) => first?.certificateIndex.equals(certificateIndex));
}

const NOT_A_DUPLICATE = refused(refusal('personIds', 'NOT_A_DUPLICATE'));
