import type { Decisions } from '@dixian/policy';
import { temporaryRelief } from './temporary-relief';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = { 'temporary-relief': temporaryRelief };
