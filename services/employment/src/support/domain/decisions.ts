import type { Decisions } from '@dixian/policy';
import { countyReward } from './county-reward';
import { supportNotWeakened } from './support-not-weakened';
import { trainingSubsidy } from './training-subsidy';
import { transportSubsidy } from './transport-subsidy';

export { reasonTexts } from '../../ground/domain/reasons';

/** What is decided of support to work, by the names that policy cases give it. */
export const decisions: Decisions = {
  'county-reward': countyReward,
  'transport-subsidy': transportSubsidy,
  'training-subsidy': trainingSubsidy,
  'support-not-weakened': supportNotWeakened,
};
