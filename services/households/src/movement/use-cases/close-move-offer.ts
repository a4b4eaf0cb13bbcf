import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { answerOffer, holdOffer, type OfferRow } from '../persistence/offers';
import { householdConflict, NO_OFFER } from './movement-messages';
import { refuseOffer } from './offer-move';

/** How an offer is withdrawn or declined. */
export interface ReportedAnswer extends Reported {
  offerId: string;
  reason: string;
}

type Outcome = { offer: OfferRow } | UserErrorValue;

/** Withdraws an offer (迁出地撤回) or declines it (迁入地退回), with the reason; a second time it stays as it is. */
export async function closeMoveOffer(context: RequestContext, reported: ReportedAnswer): Promise<Outcome> {
  const wrong = refuseOffer(context, reported);
  if (wrong) return wrong;
  const { offerId, occurredOn, reason } = reported;
  return context.db.write(context.scope, async (transaction) => {
    const held = await holdOffer(transaction, offerId);
    if (!held) return NO_OFFER;
    if (held.state === 'CLOSED') return { offer: held };
    if (held.state !== 'OPEN') return householdConflict('HOUSEHOLD_CHANGED', held.householdId);
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
