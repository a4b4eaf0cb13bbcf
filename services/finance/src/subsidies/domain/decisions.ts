import type { Decisions } from '@dixian/policy';
import { interestSubsidy } from './interest-subsidy';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the department decides of interest, by the names that policy cases give it. */
export const decisions: Decisions = {
  'interest-subsidy': (set, loan: Parameters<typeof interestSubsidy>[1]) => ({
    spans: interestSubsidy(set, loan),
  }),
};
