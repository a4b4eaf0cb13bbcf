import type { Decisions } from '@dixian/policy';
import { interestSubsidy } from './interest-subsidy';
import { loanApproval } from './loan-approval';

export { reasonTexts } from './reasons';

/** What the department decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'interest-subsidy': (set, loan: Parameters<typeof interestSubsidy>[1]) => ({
    spans: interestSubsidy(set, loan),
  }),
  'loan-approval': loanApproval,
};
