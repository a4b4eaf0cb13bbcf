import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';
import type { OfferRow } from '../persistence/offers';

/** A household was offered to another place. */
export const moveOffered = reaction<[transaction: Statements, offer: OfferRow]>();

/** An offer was accepted, declined or withdrawn on a day. */
export const moveAnswered = reaction<[transaction: Statements, offer: OfferRow, on: PlainDate]>();
