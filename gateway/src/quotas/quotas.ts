import { Allowance } from './allowance';
import type { Holder } from './holder';
import { QUOTAS, type Quota, type QuotaSettings, SPANS, type Whose } from './quota-settings';

/** An allowance that is used up, and how long until it is not. */
export interface UsedUp {
  readonly quota: Quota;
  readonly whose: Whose;
  readonly retryAfter: number;
}

const WHOSE = ['account', 'county'] as const;

/** What accounts and counties have taken of this gateway; another gateway counts for itself. */
export class Quotas {
  private readonly allowances = new Map<string, Allowance>();

  constructor(
    settings: QuotaSettings | undefined,
    now: () => number,
    private readonly onUsedUp: (used: UsedUp, holder: Holder) => void,
  ) {
    for (const quota of settings ? QUOTAS : []) {
      for (const whose of WHOSE) {
        const most = settings?.most[quota][whose] ?? 0;
        this.allowances.set(`${quota} ${whose}`, new Allowance({ most, ms: SPANS[quota] }, now));
      }
    }
  }

  /** Takes so much for account and county, or says whose allowance is used up: then nothing is taken. */
  take(holder: Holder, quota: Quota, amount: number): UsedUp | undefined {
    if (amount === 0) return undefined;
    const both = WHOSE.flatMap((whose) => {
      const allowance = this.allowances.get(`${quota} ${whose}`);
      return allowance ? [{ whose, allowance }] : [];
    });
    for (const { whose, allowance } of both) {
      const wait = allowance.waitOf(holder[whose], amount);
      if (wait === 0) continue;
      const used = { quota, whose, retryAfter: Math.ceil(wait / 1_000) };
      this.onUsedUp(used, holder);
      return used;
    }
    for (const { whose, allowance } of both) allowance.take(holder[whose], amount);
    return undefined;
  }
}
