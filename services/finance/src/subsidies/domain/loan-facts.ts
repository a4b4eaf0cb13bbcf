import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Episode } from '@dixian/policy';

/** A loan with what its subsidy is judged by. */
export interface LoanFacts {
  readonly division: string;
  readonly principal: Fen;
  readonly ratePercent: string;
  readonly drawnOn: PlainDate;
  readonly dueOn: PlainDate;
  /** The contract's day-count basis; without it the place's parameter counts. */
  readonly daysAYear?: number;
  readonly forIndustry: boolean;
  readonly episodes: readonly Episode[];
  /** Principal of the household's other loans; only flagged, no total per household is printed (reading 2). */
  readonly otherPrincipal?: Fen;
}
