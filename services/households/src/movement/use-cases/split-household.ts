import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import { isRefusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { announceHouseholds } from '../../register/persistence/announce-households';
import { type HeldHousehold, holdHouseholds } from '../../register/persistence/hold-household';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { refuseCodeText } from '../domain/decide-registration';
import { decideSplit, type PartingMember, type Split } from '../domain/decide-split';
import type { FieldChange } from '../domain/movement-kinds';
import { refusal } from '../domain/refusals';
import { holdMembers } from '../persistence/held-members';
import { holdVillage, type Village } from '../persistence/hold-village';
import { codeFor, insertHousehold } from '../persistence/insert-household';
import { insertMovement, type MovementRow } from '../persistence/journal';
import { arrive } from '../persistence/leave-behind';
import { publishMove } from '../persistence/publish-moves';
import { takeCase, takeMembers } from '../persistence/split-rows';
import { type ChangedBy, changeRegister, movesHouseholds, type RegisterChanged } from './change-register';
import { refuseCode } from './refuse-code';
import { passHead } from './remove-member';
import { rowsFollowed } from './rows-followed';
import { unchanged } from './unchanged-household';

/** A household of which members part. */
export interface ReportedSplit {
  householdId: string;
  code?: string | null;
  members: readonly PartingMember[];
  newHeadId: string;
  remainingHeadId?: string | null;
  division?: string | null;
  caseGoes: boolean;
  occurredOn: PlainDate;
  reason: string;
  idempotencyKey: string;
  expectedVersion?: number | null;
}

/**
 * Splits a household (分户): the members named are a household of their own from that day on, with the same ids. Case
 * and monitoring stay with the original unless they go with the new one; both say where they come from.
 */
export async function splitHousehold(
  law: Law,
  context: RequestContext,
  reported: ReportedSplit,
): Promise<RegisterChanged | UserErrorValue> {
  const relations = reported.members.map(({ relation }, index) => [`members.${index}.relation`, relation]);
  const texts = Object.fromEntries(relations);
  return changeRegister(
    context,
    { act: 'splitHousehold', kind: 'SPLIT', input: reported, needsReason: true, texts },
    async (transaction, by) => {
      const code = given(reported.code);
      const wrongText = refuseCodeText(code);
      if (wrongText) return refused(wrongText);
      await awaitRegisterTurn(transaction);
      const { householdId } = reported;
      const held = unchanged(await holdHouseholds(transaction, [householdId]), householdId, reported);
      if ('__typename' in held) return held;
      const members = await holdMembers(transaction, held.id);
      const parting = decideSplit(members, reported, by.on);
      if (isRefusal(parting)) return refused(parting);
      const village = await holdVillage(transaction, given(reported.division) ?? held.divisionCode, by.on);
      if (!village?.code.startsWith(context.caller.division))
        return refused(refusal('division', 'NOT_A_VILLAGE'));
      const wrong =
        code === null ? undefined : await refuseCode(transaction, code, { divisionCode: village.code });
      if (wrong) return refused(wrong);
      const goes = { isHead: parting.headGoes };
      const head = await passHead(transaction, goes, parting.staying, reported.remainingHeadId, by);
      if (isRefusal(head)) return refused({ ...head, field: 'remainingHeadId' });

      const parted = { ...parting, changes: head.changes, caseGoes: reported.caseGoes };
      return carryOut(
        transaction,
        law,
        held,
        parted,
        { village, ...(await codeFor(transaction, code, village)) },
        by,
      );
    },
    movesHouseholds,
  );
}

async function carryOut(
  transaction: Statements,
  law: Law,
  original: HeldHousehold,
  parted: Pick<Split<never>, 'members'> & { changes: readonly FieldChange[]; caseGoes: boolean },
  place: { village: Village; code: string; provisional: boolean },
  by: ChangedBy,
): Promise<MovementRow> {
  const { code: divisionCode } = place.village;
  const { householdType, id: splitFromId } = original;
  const id = await insertHousehold(transaction, { ...place, householdType, splitFromId }, by);
  const taken = { id, divisionCode };
  await arrive(transaction, [id], by.on);
  await takeMembers(transaction, taken, parted.members, by);
  if (parted.caseGoes) {
    const leadIds = await takeCase(transaction, original.id, taken, by.on);
    await publishMove(transaction, {
      householdId: original.id,
      keptBy: id,
      divisionCode,
      leadIds,
      movedOn: by.on,
    });
    await rowsFollowed.tell(transaction, law, [original.id, id]);
  }
  const movement = await insertMovement(transaction, by, {
    toHouseholdId: id,
    fromHouseholdId: original.id,
    fromCode: original.divisionCode,
    toCode: divisionCode,
    personIds: parted.members.map(({ personId }) => personId),
    changes: [
      ...parted.changes,
      { personId: null, field: 'case', from: null, to: parted.caseGoes ? 'GOES' : 'STAYS' },
    ],
    divisionCode,
  });
  const told = { changed: 'SELECT $1::uuid', registered: 'SELECT $2::uuid' };
  await announceHouseholds(transaction, told, [original.id, id]);
  return movement;
}
