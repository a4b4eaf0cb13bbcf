import { LRUCache } from 'lru-cache';

/** How much somebody may take in a span of time. */
export interface Span {
  readonly most: number;
  readonly ms: number;
}

interface Level {
  used: number;
  at: number;
}

// Who has not asked for so long that others came in their place has got everything back.
const HOLDERS = 50_000;

/**
 * What each holder may take, given back evenly: who has used it all waits for a part of the span and not for its end. A
 * single taking larger than the whole is let through when nothing is used, or it could never be.
 */
export class Allowance {
  private readonly levels = new LRUCache<string, Level>({ max: HOLDERS });

  constructor(
    private readonly span: Span,
    /** Monotonic milliseconds. */
    private readonly now: () => number,
  ) {}

  /** How long until the holder may take so much, in milliseconds; 0 where it may now. Nothing is taken. */
  waitOf(holder: string, amount: number): number {
    const { most, ms } = this.span;
    const over = this.usedBy(holder) + Math.min(amount, most) - most;
    return over <= 0 ? 0 : Math.ceil((over / most) * ms);
  }

  /** Takes so much, whether or not it is there. */
  take(holder: string, amount: number): void {
    this.levels.set(holder, { used: this.usedBy(holder) + amount, at: this.now() });
  }

  private usedBy(holder: string): number {
    const level = this.levels.get(holder);
    if (!level) return 0;
    const { most, ms } = this.span;
    return Math.max(0, level.used - ((this.now() - level.at) / ms) * most);
  }
}
