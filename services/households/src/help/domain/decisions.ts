import type { Decisions } from '@dixian/policy';
import { pairingEnd } from './pairing-end';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'pairing-end': pairingEnd,
};
