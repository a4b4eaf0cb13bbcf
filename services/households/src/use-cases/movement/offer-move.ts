import type { PlainDate } from '@dixian/calendar';
import { notFound, type UserErrorValue } from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { given, refuseKey, refuseTexts } from '../../domain/free-text';
import { refusal } from '../../domain/refusal';
import { holdHouseholds, holdVillage } from '../../persistence/movement/hold-household';
import {
  answerOffer,
  hasOpenOffer,
  holdOffer,
  insertOffer,
  type OfferRow,
  offerByKey,
} from '../../persistence/movement/offers';
import { awaitRegisterTurn } from '../../persistence/register-turn';
import { refused } from '../refusal-messages';
import { movesHouseholds } from './change-register';
import { type ReportedMove, refuseMove } from './move-household';
import { householdConflict, ONLY_TOWNSHIP, unchanged } from './movement-answers';

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
  const known = await offerByKey(transaction, caller.id, key);
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

/** Withdraws an offer (迁出地撤回) or declines it (迁入地退回), with the reason; a second time it stays as it is. */
export async function closeMoveOffer(
  context: RequestContext,
  { offerId, occurredOn, reason, idempotencyKey }: ReportedAnswer,
): Promise<Outcome> {
  const wrong = refuseOffer(context, { occurredOn, reason, idempotencyKey });
  if (wrong) return wrong;
  return context.db.write(context.scope, async (transaction) => {
    const held = await holdOffer(transaction, offerId);
    if (!held) return NO_OFFER;
    if (held.state !== 'OPEN') return held.state === 'CLOSED' ? { offer: held } : ACCEPTED(held);
    if (occurredOn < held.occurredOn) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
    const answer = {
      state: 'CLOSED' as const,
      on: occurredOn,
      account: context.caller.id,
      answer: reason.trim(),
    };
    return { offer: await answerOffer(transaction, offerId, answer) };
  });
}

/** How an offer is withdrawn or declined. */
export interface ReportedAnswer {
  offerId: string;
  occurredOn: PlainDate;
  reason: string;
  idempotencyKey: string;
}

function refuseOffer(
  { caller, clock }: RequestContext,
  { occurredOn, reason, idempotencyKey }: Omit<ReportedAnswer, 'offerId'>,
): UserErrorValue | undefined {
  if (!movesHouseholds(caller)) return ONLY_TOWNSHIP;
  if (occurredOn > clock.today()) return refused(refusal('occurredOn', 'DATE_IN_FUTURE'));
  if (given(reason) === null) return refused(refusal('reason', 'REQUIRED'));
  const wrong = refuseKey(idempotencyKey) ?? refuseTexts({ reason });
  return wrong && refused(wrong);
}

const ACCEPTED = ({ householdId }: OfferRow) => householdConflict('HOUSEHOLD_CHANGED', householdId);

export const NO_OFFER = notFound('offerId', {
  zh: '没有这个迁移申请，或它与您的辖区无关，请核对。',
  en: 'There is no such offer of a move from or to your division. Please check it.',
});
