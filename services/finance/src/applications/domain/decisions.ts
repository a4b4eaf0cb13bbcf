import type { Decisions } from '@dixian/policy';
import { loanApproval } from './loan-approval';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the department decides of applications, by the names that policy cases give it. */
export const decisions: Decisions = { 'loan-approval': loanApproval };
