import type { Decisions } from '@dixian/policy';
import { reliefFirst } from './relief-first';
import { temporaryRelief } from './temporary-relief';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = { 'relief-first': reliefFirst, 'temporary-relief': temporaryRelief };
