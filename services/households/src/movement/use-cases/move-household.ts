import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import type { Refusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { announceHouseholds } from '../../register/persistence/announce-households';
import { type HeldHousehold, holdHouseholds } from '../../register/persistence/hold-household';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { refusal } from '../domain/refusals';
import { holdVillage, type Village } from '../persistence/hold-village';
import { insertMovement, lastMovedOn, type MovementRow } from '../persistence/journal';
import { hasOpenOffer } from '../persistence/offers';
import { placeHousehold } from '../persistence/place-household';
import { publishMove } from '../persistence/publish-moves';
import { type ChangedBy, changeRegister, movesHouseholds, type RegisterChanged } from './change-register';
import { householdConflict } from './movement-messages';
import { rowsFollowed } from './rows-followed';
import { unchanged } from './unchanged-household';

/** A household that moves. */
export interface ReportedMove {
  householdId: string;
  toDivision: string;
  occurredOn: PlainDate;
  reason: string;
  idempotencyKey: string;
  expectedVersion?: number | null;
}

/**
 * Moves a household to another village of the caller's division (迁移): every row follows at once, its case keeps the
 * rules it was opened under. Beyond the division one place offers and the other accepts.
 */
export async function moveHousehold(
  law: Law,
  context: RequestContext,
  reported: ReportedMove,
): Promise<RegisterChanged | UserErrorValue> {
  return changeRegister(
    context,
    { act: 'moveHousehold', kind: 'MOVED', input: reported, needsReason: true },
    async (transaction, by) => {
      await awaitRegisterTurn(transaction);
      const { householdId, toDivision } = reported;
      const held = unchanged(await holdHouseholds(transaction, [householdId]), householdId, reported);
      if ('__typename' in held) return held;
      if (await hasOpenOffer(transaction, held.id)) return householdConflict('MOVE_OFFERED', held.id);
      const village = await holdVillage(transaction, toDivision, by.on);
      if (!village) return refused(refusal('toDivision', 'NOT_A_VILLAGE'));
      if (!village.code.startsWith(context.caller.division))
        return refused(refusal('toDivision', 'OUTSIDE_YOUR_DIVISION'));
      const wrong = await refuseMove(transaction, held, village, by.on);
      return wrong ? refused(wrong) : carryOut(transaction, law, held, village, by);
    },
    movesHouseholds,
  );
}

/** Why a household cannot move there on that day; undefined where it can. */
export async function refuseMove(
  transaction: Statements,
  held: HeldHousehold,
  village: Village,
  on: PlainDate,
): Promise<Refusal | undefined> {
  if (village.id === held.divisionId) return refusal('toDivision', 'SAME_DIVISION');
  const last = await lastMovedOn(transaction, held.id);
  return last !== null && on < last ? refusal('occurredOn', 'BEFORE_PREVIOUS_STEP') : undefined;
}

/** Moves a held household, tells the departments and supervision, and writes it down. */
export async function carryOut(
  transaction: Statements,
  law: Law,
  held: HeldHousehold,
  village: Village,
  by: ChangedBy,
): Promise<MovementRow> {
  const movement = await insertMovement(transaction, by, {
    toHouseholdId: held.id,
    fromCode: held.divisionCode,
    toCode: village.code,
    divisionCode: village.code,
  });
  await placeHousehold(transaction, held.id, village, by);
  await announceHouseholds(transaction, { changed: 'SELECT $1::uuid' }, [held.id]);
  const move = { householdId: held.id, keptBy: held.id, divisionCode: village.code, leadIds: null };
  await publishMove(transaction, { ...move, movedOn: by.on });
  await rowsFollowed.tell(transaction, law, [held.id]);
  return movement;
}
