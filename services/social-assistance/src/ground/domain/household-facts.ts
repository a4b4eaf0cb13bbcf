import type { Episode } from '@dixian/policy';

/** 脱贫不稳定户 边缘易致贫户 突发严重困难户 */
type Category = 'UNSTABLE_EXIT' | 'MARGINAL' | 'SUDDEN_SEVERE';

/** How a household stands on a day, as decisions of this department take it. */
export interface HouseholdFacts {
  readonly monitored: 'MONITORED' | 'DAY_UNKNOWN' | 'RELEASED' | 'NEVER';
  readonly category: Category | null;
  readonly episodes: readonly Episode[];
  readonly labelled: boolean;
  readonly outOfPoverty: boolean | null;
  /** Registered as poor (建档立卡) that day, and the exit standard not reached. */
  readonly registeredPoor: boolean;
  /** Nobody able: 无 or 丧失 of all; 弱或半 counts as able. Null where somebody’s labour is not known. */
  readonly withoutLabour: boolean | null;
  readonly persons: number;
}
