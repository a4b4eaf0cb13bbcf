import type { Decisions } from '@dixian/policy';
import { premiumSubsidy } from './premium-subsidy';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'premium-subsidy': premiumSubsidy,
};
