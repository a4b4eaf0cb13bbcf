import type { Decisions } from '@dixian/policy';
import { safetyNetLabel } from './safety-net-label';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = { 'safety-net-label': safetyNetLabel };
