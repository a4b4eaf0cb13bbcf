import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import { type Reported, refuseReported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { holdHouseholds } from '../../register/persistence/hold-household';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { refusal } from '../domain/refusals';
import { holdVillage } from '../persistence/hold-village';
import { hasOpenOffer, insertOffer, type OfferRow, offerByKey } from '../persistence/offers';
import { movesHouseholds } from './change-register';
import { type ReportedMove, refuseMove } from './move-household';
import { householdConflict, ONLY_TOWNSHIP } from './movement-messages';
import { unchanged } from './unchanged-household';

type Outcome = { offer: OfferRow } | UserErrorValue;

/**
 * Offers a household to another place (迁出申请), because neither place sees the other's rows. Nothing moves until that
 * place accepts; it sees the household's code and how many it is, nobody's name.
 */
export async function offerMove(context: RequestContext, reported: ReportedMove): Promise<Outcome> {
  const wrong = refuseOffer(context, reported);
  if (wrong) return wrong;
  return context.db.write(context.scope, (transaction) => offer(transaction, context, reported));
}

async function offer(
  transaction: Statements,
  { caller }: RequestContext,
  reported: ReportedMove,
): Promise<Outcome> {
  const { householdId, toDivision, occurredOn, idempotencyKey: key } = reported;
  const known = await offerByKey(transaction, { account: caller.id, key });
  if (known) return { offer: known };
  await awaitRegisterTurn(transaction);
  const held = unchanged(await holdHouseholds(transaction, [householdId]), householdId, reported);
  if ('__typename' in held) return held;
  if (await hasOpenOffer(transaction, held.id)) return householdConflict('MOVE_OFFERED', held.id);
  const village = await holdVillage(transaction, toDivision, occurredOn);
  if (!village) return refused(refusal('toDivision', 'NOT_A_VILLAGE'));
  if (village.code.startsWith(caller.division)) return refused(refusal('toDivision', 'INSIDE_YOUR_DIVISION'));
  const refusedMove = await refuseMove(transaction, held, village, occurredOn);
  if (refusedMove) return refused(refusedMove);
  return {
    offer: await insertOffer(transaction, {
      householdId: held.id,
      householdCode: held.code,
      toDivisionId: village.id,
      toCode: village.code,
      occurredOn,
      reason: reported.reason.trim(),
      divisionCode: held.divisionCode,
      account: caller.id,
      key,
    }),
  };
}

/** Why a caller may not offer a move, or answer an offer; undefined who may. */
export function refuseOffer(
  { caller, clock }: RequestContext,
  reported: Reported & { readonly reason: string },
): UserErrorValue | undefined {
  if (!movesHouseholds(caller)) return ONLY_TOWNSHIP;
  const wrong = refuseReported(reported, clock.today(), { reason: reported.reason });
  if (wrong) return refused(wrong);
  return given(reported.reason) === null ? refused(refusal('reason', 'REQUIRED')) : undefined;
}
