import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { refused } from '../../ground/use-cases/refused';
import { holdHouseholds } from '../../register/persistence/hold-household';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { refusal } from '../domain/refusals';
import { holdVillage } from '../persistence/hold-village';
import { answerOffer, holdOffer } from '../persistence/offers';
import { changeRegister, movesHouseholds, type RegisterChanged } from './change-register';
import { carryOut, refuseMove } from './move-household';
import { householdConflict, NO_OFFER } from './movement-messages';
import { moveAnswered } from './offer-reactions';
import { unchanged } from './unchanged-household';

/** How the place of arrival takes a household that was offered. */
export interface ReportedAcceptance {
  offerId: string;
  occurredOn: PlainDate;
  idempotencyKey: string;
}

/**
 * Takes in a household that another place offered (迁入接收). It moves on the day of acceptance: from then on the place of
 * arrival sees all of it, and the place of departure nothing more. Only who answers for the village named may accept.
 */
export async function acceptMove(
  law: Law,
  context: RequestContext,
  reported: ReportedAcceptance,
): Promise<RegisterChanged | UserErrorValue> {
  return changeRegister(
    context,
    { act: 'acceptMove', kind: 'MOVED', input: reported },
    async (transaction, by) => {
      await awaitRegisterTurn(transaction);
      const offer = await holdOffer(transaction, reported.offerId);
      if (!offer?.toCode.startsWith(context.caller.division)) return NO_OFFER;
      if (offer.state !== 'OPEN') return householdConflict('HOUSEHOLD_CHANGED', offer.householdId);
      if (by.on < offer.occurredOn) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
      const answer = { state: 'ACCEPTED' as const, on: by.on, account: by.account, answer: null };
      await answerOffer(transaction, offer, answer);
      await moveAnswered.tell(transaction, offer, by.on);
      // The rows lie where the caller cannot see them until they have moved; the offer names this one household.
      return inWholeCountry(transaction, async () => {
        const held = unchanged(await holdHouseholds(transaction, [offer.householdId]), offer.householdId, {
          field: 'offerId',
        });
        if ('__typename' in held) return held;
        const village = await holdVillage(transaction, offer.toCode, by.on);
        if (village?.id !== offer.toDivisionId) return refused(refusal('offerId', 'NOT_A_VILLAGE'));
        const wrong = await refuseMove(transaction, held, village, by.on);
        return wrong
          ? refused({ ...wrong, field: 'offerId' })
          : carryOut(transaction, law, held, village, { ...by, reason: offer.reason });
      });
    },
    movesHouseholds,
  );
}
