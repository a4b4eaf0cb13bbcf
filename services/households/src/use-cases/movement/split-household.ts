import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { given } from '../../domain/free-text';
import { HOUSEHOLD_CODE } from '../../domain/movement/decide-registration';
import { decideSplit, type PartingMember } from '../../domain/movement/decide-split';
import { type Refusal, refusal } from '../../domain/refusal';
import { announceHouseholds } from '../../persistence/announce-households';
import { holdMembers } from '../../persistence/movement/held-members';
import { holdHouseholds, holdVillage, isHouseholdCodeInUse } from '../../persistence/movement/hold-household';
import { codeFor } from '../../persistence/movement/insert-household';
import { insertMovement } from '../../persistence/movement/journal';
import { followReveals } from '../../persistence/movement/place-household';
import { publishMove } from '../../persistence/movement/publish-moves';
import { insertSplit, takeCase, takeMembers } from '../../persistence/movement/split-rows';
import { inWholeCountry } from '../../persistence/movement/whole-country';
import { awaitRegisterTurn } from '../../persistence/register-turn';
import { isRefusal, refused } from '../refusal-messages';
import { changeRegister, movesHouseholds, type RegisterChanged } from './change-register';
import { unchanged } from './movement-answers';
import { passHead } from './remove-member';

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
  context: RequestContext,
  reported: ReportedSplit,
): Promise<RegisterChanged | UserErrorValue> {
  const wrong = refuseCode(given(reported.code));
  if (wrong) return refused(wrong);
  const { occurredOn, idempotencyKey, reason } = reported;
  const change = { kind: 'SPLIT' as const, occurredOn, idempotencyKey, reason };
  return changeRegister(
    context,
    change,
    async (transaction, by) => {
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
      const code = given(reported.code);
      if (code !== null && (await inWholeCountry(transaction, () => isHouseholdCodeInUse(transaction, code))))
        return refused(refusal('code', 'HOUSEHOLD_CODE_IN_USE'));
      const goes = { isHead: parting.headGoes };
      const head = await passHead(transaction, goes, parting.staying, reported.remainingHeadId, by);
      if (isRefusal(head)) return refused({ ...head, field: 'remainingHeadId' });

      const coded = await codeFor(transaction, code, village);
      const id = await insertSplit(transaction, { original: held, ...coded, village }, by);
      const taken = { id, divisionCode: village.code };
      await takeMembers(transaction, taken, parting.members, by);
      await followReveals(transaction, id);
      if (reported.caseGoes) {
        const leadIds = await takeCase(transaction, held.id, taken);
        const move = { householdId: held.id, keptBy: id, divisionCode: village.code, leadIds };
        await publishMove(transaction, move);
      }
      const movement = await insertMovement(transaction, {
        ...by,
        toHouseholdId: id,
        fromHouseholdId: held.id,
        fromCode: held.divisionCode,
        toCode: village.code,
        personIds: parting.members.map(({ personId }) => personId),
        changes: [
          ...head.changes,
          { personId: null, field: 'case', from: null, to: reported.caseGoes ? 'GOES' : 'STAYS' },
        ],
        divisionCode: village.code,
      });
      await announceHouseholds(transaction, { changed: 'SELECT $1::uuid', registered: 'SELECT $2::uuid' }, [
        held.id,
        id,
      ]);
      return movement;
    },
    { may: movesHouseholds },
  );
}

function refuseCode(code: string | null): Refusal | undefined {
  return code !== null && !HOUSEHOLD_CODE.test(code) ? refusal('code', 'HOUSEHOLD_CODE_FORMAT') : undefined;
}
