import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type KeyedInput, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import { holdHouseholds } from '../../register/persistence/hold-household';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { refusal } from '../domain/refusals';
import { holdVillage } from '../persistence/hold-village';
import { hasOpenOffer, insertOffer, type OfferRow, offerById } from '../persistence/offers';
import { movesHouseholds, REASON_NEEDED } from './change-register';
import { type ReportedMove, refuseMove } from './move-household';
import { householdConflict } from './movement-messages';
import { moveOffered } from './offer-reactions';
import { unchanged } from './unchanged-household';

/** An offer as it is after an act, or why it is not. */
export type OfferOutcome = { offer: OfferRow } | UserErrorValue;

/**
 * Offers a household to another place (迁出申请), because neither place sees the other's rows. Nothing moves until that
 * place accepts; it sees the household's code and how many it is, nobody's name.
 */
export function offerMove(context: RequestContext, reported: ReportedMove): Promise<OfferOutcome> {
  return changeOffer(context, { act: 'offerMove', input: reported }, (transaction, by, reason) =>
    offer(transaction, by, { ...reported, reason }),
  );
}

async function offer(
  transaction: Statements,
  { account, actingFor }: RecordedBy,
  reported: ReportedMove,
): Promise<OfferRow | UserErrorValue> {
  const { householdId, toDivision, occurredOn, reason } = reported;
  await awaitRegisterTurn(transaction);
  const held = unchanged(await holdHouseholds(transaction, [householdId]), householdId, reported);
  if ('__typename' in held) return held;
  if (await hasOpenOffer(transaction, held.id)) return householdConflict('MOVE_OFFERED', held.id);
  const village = await holdVillage(transaction, toDivision, occurredOn);
  if (!village) return refused(refusal('toDivision', 'NOT_A_VILLAGE'));
  if (village.code.startsWith(actingFor)) return refused(refusal('toDivision', 'INSIDE_YOUR_DIVISION'));
  const refusedMove = await refuseMove(transaction, held, village, occurredOn);
  if (refusedMove) return refused(refusedMove);
  const offered = await insertOffer(transaction, {
    householdId: held.id,
    divisionCode: held.divisionCode,
    householdCode: held.code,
    toDivisionId: village.id,
    toCode: village.code,
    occurredOn,
    reason,
    offeredBy: account,
  });
  await moveOffered.tell(transaction, offered);
  return offered;
}

/** Records an act on an offer, once for its key: who moves households may, with a reason. */
export async function changeOffer(
  context: RequestContext,
  { act, input }: { act: string; input: KeyedInput & { occurredOn: PlainDate; reason: string } },
  work: (transaction: Statements, by: RecordedBy, reason: string) => Promise<OfferRow | UserErrorValue>,
): Promise<OfferOutcome> {
  const reason = input.reason.trim();
  const outcome = await recordOnce<OfferRow, string>(
    context,
    { act, input, may: movesHouseholds, texts: { reason } },
    async (transaction, by) => {
      if (reason === '') return REASON_NEEDED;
      const changed = await work(transaction, by, reason);
      return '__typename' in changed ? changed : { answer: changed, reference: changed.id };
    },
    offerById,
  );
  return '__typename' in outcome ? outcome : { offer: outcome };
}
