import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Episode } from '@dixian/policy';

/** A loan with what its subsidy is judged by. */
export interface LoanFacts {
  readonly division: string;
  /** By the contract; the limit of a document is held against it. */
  readonly principal: Fen;
  readonly ratePercent: string;
  readonly drawnOn: PlainDate;
  readonly dueOn: PlainDate;
  /** The contract's day-count basis; without it the place's parameter counts. */
  readonly daysAYear?: number;
  /** In the ledger's words. */
  readonly purpose: string;
  /** Whether the contract has a mortgage or a guarantee. */
  readonly secured?: boolean;
  /** Principal paid back, in any order. */
  readonly repayments?: readonly Repayment[];
  /** When the household was monitored; left away where its standing has not arrived. */
  readonly episodes?: readonly Episode[];
  /** The household's members; left away where its standing has not arrived. */
  readonly members?: readonly AbleMember[];
  /** The household's other loans; only flagged, no total per household is printed (reading 2). */
  readonly otherLoans?: readonly OtherLoan[];
}

export interface Repayment {
  readonly on: PlainDate;
  readonly amount: Fen;
}

/** A member with what is known of how able to work; the last day counts. */
export interface AbleMember {
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
  /** 技能 普通 弱或半 丧失 无; null where nobody said. */
  readonly labour: 'SKILLED' | 'ORDINARY' | 'WEAK' | 'LOST' | 'NONE' | null;
}

export interface OtherLoan {
  readonly principal: Fen;
  readonly drawnOn: PlainDate;
  readonly dueOn: PlainDate;
}
