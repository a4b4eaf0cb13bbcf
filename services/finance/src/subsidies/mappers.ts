import type { FinanceDecision } from '../ground/domain/reasons';
import type { LoanRow } from '../loans/persistence/loan-list';
import type { SubsidySpan } from './domain/interest-subsidy';
import type { ListTotals, SubsidyLineRow } from './persistence/subsidy-line';
import type { SubsidyListRow } from './persistence/subsidy-list';

export type SubsidyListMapper = SubsidyListRow;
export type SubsidyLineMapper = SubsidyLineRow;
export type SubsidyTotalsMapper = ListTotals;
/** A code, and its clause behind a space. */
export type SubsidyReasonMapper = string;
export type SubsidySpanMapper = { loan: LoanRow; span: SubsidySpan };
export type PolicyDecisionMapper = FinanceDecision;
export type DecisionReasonMapper = FinanceDecision['reasons'][number];
export type DecisionChangeMapper = FinanceDecision['toChange'][number];
export type SubsidyLineSettledMapper = { line: SubsidyLineRow };
