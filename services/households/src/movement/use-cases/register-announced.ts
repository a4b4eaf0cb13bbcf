import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';

/** Households of the register were told to the departments once more, by their ids. */
export const registerAnnounced = reaction<[transaction: Statements, householdIds: readonly string[]]>();
