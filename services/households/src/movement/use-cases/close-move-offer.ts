import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import { refusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { answerOffer, holdOffer } from '../persistence/offers';
import { householdConflict, NO_OFFER } from './movement-messages';
import { changeOffer, type OfferOutcome } from './offer-move';
import { moveAnswered } from './offer-reactions';

/** How an offer is withdrawn or declined. */
export interface ReportedAnswer {
  offerId: string;
  occurredOn: PlainDate;
  reason: string;
  idempotencyKey: string;
}

/** Withdraws an offer (迁出地撤回) or declines it (迁入地退回), with the reason; a second time it stays as it is. */
export function closeMoveOffer(context: RequestContext, reported: ReportedAnswer): Promise<OfferOutcome> {
  const { offerId, occurredOn } = reported;
  return changeOffer(
    context,
    { act: 'closeMoveOffer', input: reported },
    async (transaction, { account }, reason) => {
      const held = await holdOffer(transaction, offerId);
      if (!held) return NO_OFFER;
      if (held.state === 'CLOSED') return held;
      if (held.state !== 'OPEN') return householdConflict('HOUSEHOLD_CHANGED', held.householdId);
      if (occurredOn < held.occurredOn) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
      await moveAnswered.tell(transaction, held, occurredOn);
      return answerOffer(transaction, held, { state: 'CLOSED', on: occurredOn, account, answer: reason });
    },
  );
}
