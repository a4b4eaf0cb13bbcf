import type { PlainDate } from '@dixian/calendar';
import type { Window } from './policy-document';

export const deadlineKinds = [
  'VERIFICATION',
  'IDENTIFICATION',
  'PUBLICITY',
  'PLAN',
  'LEAD_FORWARDING',
  'FULL_SURVEY',
  'STABLE_INCOME',
  'HELPER_ASSIGNMENT',
  'LONG_UNRESOLVED',
  'PAIRING',
  'HOUSING_RENOVATION',
  'RENOVATION_FUNDS',
  'WORK_CONTRACT_OWN_END',
  'WORK_CONTRACT_EXTENSION',
  'INTEREST_SUBSIDY_ACCRUAL',
  'INTEREST_SUBSIDY_END',
  'TRANSITION_PERIOD',
  'FUND_CHECKPOINT',
  'CORRECTION',
  'RECTIFICATION',
  'NO_RETURN_TO_POVERTY',
  'EXIT_STANDARD',
  'GRADUAL_EXIT_REGISTERED',
  'GRADUAL_EXIT_MARGINAL',
  'TEMPORARY_RELIEF',
  'MONTHLY_ADJUSTMENT',
  'WARNING_SHARING',
  'POLICY_SUCCESSION',
  'MEDICAL_RUN',
  'TIME_NODE',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

interface DeadlineBase extends Window {
  readonly id: string;
  readonly document: string;
  readonly kind: DeadlineKind;
  readonly trigger: string;
  readonly triggerText?: string;
  readonly clause: string;
  /** The time must at least pass (公示不少于5天), rather than at most. */
  readonly atLeast: boolean;
  /** True: doing otherwise is refused. False: late is flagged and the result stands. */
  readonly hard: boolean;
  /** 一般 and 原则上: late needs a reason. */
  readonly reasonWhenLate: boolean;
  /** Why it differs from what the clause prints. */
  readonly because?: string;
  readonly note?: string;
}

export interface CountedDeadline extends DeadlineBase {
  readonly unit: 'working-days' | 'calendar-days' | 'months' | 'years';
  readonly duration: number;
  readonly shortest?: number;
}

export interface FixedDeadline extends DeadlineBase {
  readonly unit: 'fixed-date';
  readonly date: PlainDate;
}

/** A window that comes every year, MM-DD to MM-DD. */
export interface YearlyDeadline extends DeadlineBase {
  readonly unit: 'yearly';
  readonly opens: string;
  readonly closes: string;
}

/** Due at the end of each named month. */
export interface MonthEndDeadline extends DeadlineBase {
  readonly unit: 'month-end';
  readonly months: readonly number[];
}

/** A word such as 及时 without a number: no due date can be computed. */
export interface UnstatedDeadline extends DeadlineBase {
  readonly unit: 'unstated';
  readonly words: string;
}

/** A time limit from which a due date follows. */
export type DeadlineRule = CountedDeadline | FixedDeadline | YearlyDeadline | MonthEndDeadline;
export type Deadline = DeadlineRule | UnstatedDeadline;
