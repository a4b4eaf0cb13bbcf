import type { Decisions } from '@dixian/policy';
import { householdAward } from './household-award';
import { industrySupport } from './industry-support';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the department decides of awards and support of industry, by the names that policy cases give it. */
export const decisions: Decisions = {
  'household-award': householdAward,
  'industry-support': industrySupport,
};
